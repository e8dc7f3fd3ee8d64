package io.stammkunde.metrics.database;

/** The store does not answer, for a reason the caller can act on. */
public abstract sealed class DatabaseRefusal extends RuntimeException {
    private DatabaseRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** Too many questions are waiting already. */
    public static final class Busy extends DatabaseRefusal {
        Busy() {
            super("too many questions are being answered, ask again later");
        }
    }

    /** The question was interrupted because it took too long. */
    public static final class TookTooLong extends DatabaseRefusal {
        TookTooLong(long limitMillis) {
            super("answering took more than %d ms, ask for a shorter period".formatted(limitMillis));
        }
    }

    /** The store is being closed. */
    public static final class Closed extends DatabaseRefusal {
        Closed() {
            super("the service is stopping");
        }
    }
}
