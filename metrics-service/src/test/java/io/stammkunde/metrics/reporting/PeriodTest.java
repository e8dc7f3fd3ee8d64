package io.stammkunde.metrics.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.testshop.TestConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final ReportingCalendar CALENDAR = new ReportingCalendar(
            TestConfig.in(Path.of("target")), Clock.fixed(Instant.parse("2026-06-30T22:30:00Z"), ZoneOffset.UTC));

    @Test
    void aPeriodOfWholeMonthsFollowsWholeMonths() {
        assertThat(period("2026-03-01", "2026-04-01").previous()).isEqualTo(period("2026-02-01", "2026-03-01"));
        assertThat(period("2026-01-01", "2027-01-01").previous()).isEqualTo(period("2025-01-01", "2026-01-01"));
    }

    @Test
    void anyOtherPeriodFollowsAsManyDays() {
        assertThat(period("2026-03-02", "2026-04-01").previous()).isEqualTo(period("2026-01-31", "2026-03-02"));
    }

    @Test
    void aPeriodMustEndAfterItBegins() {
        assertThatThrownBy(() -> period("2026-03-01", "2026-03-01")).isInstanceOf(InvalidPeriod.class);
        assertThatThrownBy(() -> period("2026-03-02", "2026-03-01")).isInstanceOf(InvalidPeriod.class);
    }

    @Test
    void withoutDatesItIsTheLastThirtyDaysOfTheReportingZone() {
        assertThat(CALENDAR.period(null, null)).isEqualTo(period("2026-06-02", "2026-07-02"));
    }

    @Test
    void datesOfNoCalendarAreRefused() {
        for (var text : new String[] {"2026-02-30", "yesterday", "", "2026-1-1", "+999999999-12-31", "0001-01-01"}) {
            assertThatThrownBy(() -> CALENDAR.period(text, "2026-07-01"))
                    .as(text)
                    .isInstanceOf(InvalidParameter.class);
        }
    }

    @Test
    void aSnapshotIsTheBeginningOfADayOrAnInstant() {
        assertThat(CALENDAR.snapshot("2026-07-01").moment()).isEqualTo("2026-06-30T22:00:00Z");
        assertThat(CALENDAR.snapshot("2026-06-30T10:00:00Z").day()).isEqualTo("2026-06-30");
        assertThat(CALENDAR.snapshot(null).day()).isEqualTo("2026-07-01");
    }

    @Test
    void theFutureIsRefused() {
        assertThatThrownBy(() -> CALENDAR.snapshot("2026-07-02")).isInstanceOf(FutureSnapshot.class);
        assertThatThrownBy(() -> CALENDAR.snapshot("2026-06-30T22:30:01Z")).isInstanceOf(FutureSnapshot.class);
        assertThatThrownBy(() -> CALENDAR.pastDay("calibrationEnd", "2026-07-02"))
                .isInstanceOf(FutureSnapshot.class);
    }

    @Test
    void weeksBeginOnMonday() {
        assertThat(Grain.WEEK.points(period("2026-07-01", "2026-07-14"), 10))
                .containsExactly(
                        LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-06"), LocalDate.parse("2026-07-13"));
    }

    @Test
    void quartersAndYearsBeginWhereTheyDo() {
        assertThat(Grain.QUARTER.points(period("2025-12-31", "2026-07-02"), 10))
                .containsExactly(
                        LocalDate.parse("2025-12-31"),
                        LocalDate.parse("2026-01-01"),
                        LocalDate.parse("2026-04-01"),
                        LocalDate.parse("2026-07-01"));
        assertThat(Grain.YEAR.startOf(LocalDate.parse("2026-07-01"))).isEqualTo("2026-01-01");
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
