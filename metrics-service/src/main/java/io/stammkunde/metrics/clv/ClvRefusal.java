package io.stammkunde.metrics.clv;

/** A question about lifetime value that has no answer, for a reason the caller can act on. */
public abstract sealed class ClvRefusal extends RuntimeException {
    private ClvRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** Too few people have bought twice. */
    public static final class TooFewCustomers extends ClvRefusal {
        TooFewCustomers(long found, int least) {
            super("%d customers have bought on more than one day, a model needs %d".formatted(found, least));
        }
    }

    /** Too few contracts have come to a renewal. */
    public static final class TooFewContracts extends ClvRefusal {
        public TooFewContracts(long found, int least) {
            super(("%d contracts have come to a renewal, a model needs %d; they are told by the events 'Subscription"
                            + " Started', 'Subscription Renewed' and 'Subscription Cancelled'")
                    .formatted(found, least));
        }
    }

    /** The purchases do not determine the parameters. */
    public static final class NoModel extends ClvRefusal {
        NoModel() {
            this("the purchases of this calibration do not determine a model; choose a longer one");
        }

        public NoModel(String reason) {
            super(reason);
        }
    }

    /** Nobody with this id has bought anything that may be counted. */
    public static final class UnknownCustomer extends ClvRefusal {
        UnknownCustomer() {
            super("no customer with this id has bought anything up to the end of the calibration"
                    + " and may be counted for analytics");
        }
    }
}
