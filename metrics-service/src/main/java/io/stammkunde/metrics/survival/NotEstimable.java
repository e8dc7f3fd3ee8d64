package io.stammkunde.metrics.survival;

/** The data do not determine the coefficients of a regression, for a reason that its message gives. */
public final class NotEstimable extends RuntimeException {
    NotEstimable(String reason) {
        super(reason, null, false, false); // an expected outcome: nobody reads its stack trace
    }
}
