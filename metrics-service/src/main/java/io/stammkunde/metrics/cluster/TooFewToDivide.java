package io.stammkunde.metrics.cluster;

/** There are too few customers to be divided into groups. */
public final class TooFewToDivide extends RuntimeException {
    TooFewToDivide(int found, int least) {
        super(
                "%d customers have bought and may be counted, groups need %d".formatted(found, least),
                null,
                false,
                false); // an expected outcome: nobody reads its stack trace
    }
}
