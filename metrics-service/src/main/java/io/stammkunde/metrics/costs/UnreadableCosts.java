package io.stammkunde.metrics.costs;

/** A file of costs of which no line can be read, for a reason the caller can act on. */
public final class UnreadableCosts extends RuntimeException {
    UnreadableCosts(String reason) {
        super(reason, null, false, false); // an expected outcome: nobody reads its stack trace
    }
}
