package io.stammkunde.metrics.alert;

import io.stammkunde.metrics.goal.Rhythm;
import java.util.List;
import java.util.Optional;

/** Whether a period is like those before it. Depends on nothing but the numbers, and not on their unit. */
sealed interface Verdict {
    /** It is as was to be expected. */
    record Usual(Expectation expectation) implements Verdict {}

    /** It is not. */
    record Unusual(Expectation expectation) implements Verdict {}

    /** Too little is known to tell. */
    record Undecided() implements Verdict {}

    /** Months that are looked at. */
    int MONTHS = 60;

    /** Weeks that are looked at. */
    int WEEKS = 208;

    /** Weeks after which a season is taken to come again, on the same weekdays. */
    int WEEKS_OF_A_YEAR = 52;

    int MONTHS_OF_A_YEAR = 12;

    /**
     * Judges the last period of a series.
     *
     * @param series without gaps, the oldest first; what lies before the first value other than zero does not count
     */
    static Verdict of(Rhythm rhythm, List<Reading> series) {
        var known = series.subList(start(series), series.size());
        if (known.isEmpty() || known.getLast().value() == null) {
            return new Undecided();
        }
        var expectation = switch (rhythm) {
            case DAY -> WeekdayPattern.expect(known.subList(0, known.size() - 1), known.getLast());
            case WEEK -> YearPattern.expect(known, WEEKS_OF_A_YEAR);
            case MONTH -> YearPattern.expect(known, MONTHS_OF_A_YEAR);
        };
        return of(expectation);
    }

    /** Periods before the one that is judged which may matter. */
    static int memory(Rhythm rhythm) {
        return switch (rhythm) {
            case DAY -> WeekdayPattern.DAYS;
            case WEEK -> WEEKS;
            case MONTH -> MONTHS;
        };
    }

    private static Verdict of(Optional<Expectation> expectation) {
        return expectation
                .<Verdict>map(found -> found.isMissed() ? new Unusual(found) : new Usual(found))
                .orElseGet(Undecided::new);
    }

    private static int start(List<Reading> series) {
        int start = 0;
        while (start < series.size() && isNothing(series.get(start))) {
            start++;
        }
        return start;
    }

    private static boolean isNothing(Reading reading) {
        var value = reading.value();
        return value == null || value == 0;
    }
}
