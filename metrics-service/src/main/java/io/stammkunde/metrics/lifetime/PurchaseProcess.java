package io.stammkunde.metrics.lifetime;

/** The purchases of somebody who is active now. */
public interface PurchaseProcess {
    /** Expected number within a time. */
    double expected(double weeks);

    /**
     * Number within a time.
     *
     * @param tail how much probability may be left out at the far end, above 0
     */
    CountDistribution counts(double weeks, double tail);

    /**
     * Number within a time of somebody who is active with a probability, and makes none otherwise.
     *
     * @param alive the probability
     * @param tail how much probability may be left out at the far end, above 0
     */
    default CountDistribution counts(double weeks, double alive, double tail) {
        return counts(weeks, tail / alive).orNone(alive);
    }
}
