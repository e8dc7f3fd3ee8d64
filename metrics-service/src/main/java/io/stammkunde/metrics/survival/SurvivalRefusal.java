package io.stammkunde.metrics.survival;

/** A question about staying and leaving that has no answer, for a reason the caller can act on. */
public abstract sealed class SurvivalRefusal extends RuntimeException {
    private SurvivalRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** Without a second purchase there is no gap to measure a silence by. */
    public static final class NoRepeatPurchases extends SurvivalRefusal {
        public NoRepeatPurchases() {
            super("nobody who may be counted has bought on two days before this date,"
                    + " so no silence can be told from an ordinary one");
        }
    }
}
