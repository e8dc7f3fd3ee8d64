package io.stammkunde.consent.deadline;

import static io.stammkunde.consent.deadline.Calendars.BAVARIA;
import static io.stammkunde.consent.deadline.Calendars.BERLIN;
import static io.stammkunde.consent.deadline.Calendars.GERMANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 5, 25);
    private static final LocalDate LAST = LocalDate.of(2060, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, 2024-02-29, 2024-04-30, 2024-02-29",
        "2025-01-31, 2025-02-28, 2025-04-30, 2025-02-28",
        "2026-01-28, 2026-03-02, 2026-04-28, 2026-02-28",
        "2024-02-29, 2024-04-02, 2024-05-29, 2024-03-29",
        "2026-04-01, 2026-05-04, 2026-07-01, 2026-05-01",
        "2025-11-25, 2025-12-29, 2026-02-25, 2025-12-25",
        "2026-05-04, 2026-06-04, 2026-08-04, 2026-06-04"
    })
    void aMonthEndsOnAWorkingDayAndStrictlyOnItsOwn(
            LocalDate received, LocalDate legal, LocalDate extended, LocalDate strict) {
        var deadlines = Deadlines.of(noon(received), GERMANY);

        assertThat(deadlines.received()).isEqualTo(received);
        assertThat(deadlines.legal().date()).isEqualTo(legal);
        assertThat(deadlines.extended().date()).isEqualTo(extended);
        assertThat(deadlines.strict()).isEqualTo(strict);
    }

    @Test
    void aHolidayOfTheLandCountsWhereTheCompanyIs() {
        var received = noon(LocalDate.of(2026, 5, 4));

        assertThat(Deadlines.of(received, GERMANY).legal().date()).isEqualTo("2026-06-04");
        assertThat(Deadlines.of(received, BAVARIA).legal().date()).isEqualTo("2026-06-05");
    }

    @Test
    void theZoneDecidesOnWhichDayARequestCame() {
        var deadlines = Deadlines.of(Instant.parse("2026-03-31T22:30:00Z"), GERMANY);

        assertThat(deadlines.received()).isEqualTo("2026-04-01");
    }

    @Test
    void theStrictExtensionTakesTheEarlierOfTwoWaysToCount() {
        var deadlines = Deadlines.of(noon(LocalDate.of(2025, 1, 31)), GERMANY);

        assertThat(deadlines.strictExtended()).isEqualTo("2025-04-28"); // 28 February and two months
    }

    @Test
    void aDayEndsWhenTheNextBeginsInTheZone() {
        var deadlines = Deadlines.of(noon(LocalDate.of(2026, 2, 27)), GERMANY);

        assertThat(deadlines.expiry()).isEqualTo("2026-03-27T23:00:00Z");
        assertThat(deadlines.extendedExpiry()).isEqualTo("2026-05-27T22:00:00Z"); // summer time
    }

    @Test
    void eachDayPassedOverHasItsReason() {
        var due = GERMANY.roll(LocalDate.of(2024, 3, 29));

        assertThat(due.reasons())
                .containsExactly(
                        new Reason(LocalDate.of(2024, 3, 29), Reason.Rule.HOLIDAY, "Karfreitag", "Good Friday"),
                        new Reason(LocalDate.of(2024, 3, 30), Reason.Rule.SATURDAY, "Samstag", "Saturday"),
                        new Reason(LocalDate.of(2024, 3, 31), Reason.Rule.SUNDAY, "Sonntag", "Sunday"),
                        new Reason(LocalDate.of(2024, 4, 1), Reason.Rule.HOLIDAY, "Ostermontag", "Easter Monday"));
    }

    @Property
    void aPeriodNeverEndsBeforeItsMonthsDo(@ForAll("instants") Instant receivedAt, @ForAll boolean bavarian) {
        var deadlines = Deadlines.of(receivedAt, bavarian ? BAVARIA : GERMANY);

        assertThat(deadlines.legal().date()).isAfterOrEqualTo(deadlines.legal().nominal());
        assertThat(deadlines.extended().date())
                .isAfterOrEqualTo(deadlines.extended().nominal());
    }

    @Property
    void aPeriodEndsOnAWorkingDay(@ForAll("instants") Instant receivedAt, @ForAll boolean bavarian) {
        var calendar = bavarian ? BAVARIA : GERMANY;
        var deadlines = Deadlines.of(receivedAt, calendar);

        assertThat(calendar.restOn(deadlines.legal().date())).isEmpty();
        assertThat(calendar.restOn(deadlines.extended().date())).isEmpty();
    }

    @Property
    void whoCountsStrictlyIsNeverLate(@ForAll("instants") Instant receivedAt) {
        var deadlines = Deadlines.of(receivedAt, GERMANY);

        assertThat(deadlines.strict()).isBeforeOrEqualTo(deadlines.legal().date());
        assertThat(deadlines.strictExtended())
                .isBeforeOrEqualTo(deadlines.extended().date());
        assertThat(deadlines.strict()).isBefore(deadlines.strictExtended());
    }

    @Property
    void theLastInstantOfTheLastDayIsInTime(@ForAll("instants") Instant receivedAt) {
        var deadlines = Deadlines.of(receivedAt, GERMANY);

        assertThat(deadlines.expiry().minusNanos(1).atZone(BERLIN).toLocalDate())
                .isEqualTo(deadlines.legal().date());
        assertThat(deadlines.expiry().atZone(BERLIN).toLocalDate())
                .isEqualTo(deadlines.legal().date().plusDays(1));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(
                        FIRST.atStartOfDay(BERLIN).toEpochSecond(),
                        LAST.atStartOfDay(BERLIN).toEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(BERLIN).toInstant();
    }
}
