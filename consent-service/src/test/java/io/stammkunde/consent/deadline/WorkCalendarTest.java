package io.stammkunde.consent.deadline;

import static io.stammkunde.consent.deadline.Calendars.BAVARIA;
import static io.stammkunde.consent.deadline.Calendars.BERLIN;
import static io.stammkunde.consent.deadline.Calendars.GERMANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {
    @ParameterizedTest
    @ValueSource(ints = {2024, 2026, 2031, 2050})
    void nineHolidaysAreNationwide(int year) {
        assertThat(holidays(GERMANY, year))
                .extracting(Reason::en)
                .containsExactly(
                        "New Year's Day",
                        "Good Friday",
                        "Easter Monday",
                        "Labour day",
                        "Ascension Day",
                        "Whit Monday",
                        "German Unity Day",
                        "1st Christmas day",
                        "2nd Christmas day");
    }

    @Test
    void movableFeastsMoveWithEaster() {
        assertThat(holidays(GERMANY, 2026))
                .extracting(Reason::day)
                .contains(
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 5, 25));
    }

    @Test
    void whatIsAHolidayInOneLandOnlyHasItsNameInBothLanguages() {
        var corpusChristi = LocalDate.of(2026, 6, 4);

        assertThat(GERMANY.restOn(corpusChristi)).isEmpty();
        assertThat(BAVARIA.restOn(corpusChristi))
                .contains(new Reason(corpusChristi, Reason.Rule.HOLIDAY, "Fronleichnam", "Corpus Christi"));
    }

    @Test
    void aHolidayOnASundayIsASunday() {
        var unity = LocalDate.of(2027, 10, 3);

        assertThat(GERMANY.restOn(unity)).map(Reason::rule).contains(Reason.Rule.SUNDAY);
    }

    @Test
    void namesDoNotDependOnTheServersLanguage() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);

            assertThat(GERMANY.restOn(LocalDate.of(2026, 5, 25)))
                    .map(Reason::en)
                    .contains("Whit Monday");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH", "by"
            })
    void allSixteenLaenderAreKnown(String land) {
        assertThat(holidays(WorkCalendar.of(BERLIN, land), 2026)).hasSizeGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "", "Bayern"})
    void aLandThatIsNoneIsRefused(String land) {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkCalendar.of(BERLIN, land));
    }

    private static List<Reason> holidays(WorkCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .flatMap(day -> calendar.holidaysOn(day).stream())
                .toList();
    }
}
