package io.stammkunde.metrics.season;

/** A question about the season that has no answer, for a reason the caller can act on. */
public abstract sealed class SeasonRefusal extends RuntimeException {
    private SeasonRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** Two years are needed to tell a season from growth. */
    public static final class TooFewMonths extends SeasonRefusal {
        TooFewMonths(long months, int least) {
            super("%d whole months are known since the first order, a seasonal index needs %d"
                    .formatted(months, least));
        }
    }

    /** Nothing happened for so long that there is nothing to compare months with. */
    public static final class NoSeason extends SeasonRefusal {
        NoSeason() {
            super("there is a month of the year of which no ratio to its year can be told:"
                    + " nothing happened for a whole year, or in any of the months");
        }
    }
}
