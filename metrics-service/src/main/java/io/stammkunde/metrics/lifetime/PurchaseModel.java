package io.stammkunde.metrics.lifetime;

/** How often customers buy, and whether they still do; what all such models can tell. Times are weeks. */
public sealed interface PurchaseModel permits BgNbd, MbgNbd, ParetoNbd {
    /** Log-likelihood of one customer. */
    double logLikelihood(PurchaseHistory history);

    /** Probability that the customer still buys at the end of the observation, 0 to 1. */
    double probabilityAlive(PurchaseHistory history);

    /** Expected number of purchases in a time after the observation. */
    default double expectedPurchases(PurchaseHistory history, double weeks) {
        return probabilityAlive(history) * ifAlive(history).expected(weeks);
    }

    /**
     * How many purchases there will be in a time after the observation, exactly: none if the customer has stopped, or
     * else as many as the process makes that goes on.
     *
     * @param tail how much probability may be left out at the far end, above 0
     */
    default CountDistribution futurePurchases(PurchaseHistory history, double weeks, double tail) {
        return ifAlive(history).counts(weeks, probabilityAlive(history), tail);
    }

    /** Expected number of repeats of a new customer in a time after the first purchase. */
    double expectedPurchases(double weeks);

    /** How many repeats a new customer makes in a time after the first purchase. */
    CountDistribution purchases(double weeks, double tail);

    /** What the customer does from now on, if the customer is alive. */
    PurchaseProcess ifAlive(PurchaseHistory history);

    /** Checks a length of time. */
    static double requireTime(double weeks) {
        if (!(weeks >= 0) || Double.isInfinite(weeks)) {
            throw new IllegalArgumentException("time does not run backwards nor for ever, weeks is " + weeks);
        }
        return weeks;
    }
}
