package io.stammkunde.metrics.clv;

import io.stammkunde.metrics.lifetime.BgNbd;
import io.stammkunde.metrics.lifetime.PurchaseHistory;
import io.stammkunde.metrics.lifetime.PurchaseModel;
import org.jspecify.annotations.Nullable;

/**
 * What models expect of everybody with the same history. The interval is that of the predictive distribution, which is
 * exact: it holds what chance does to purchases and what is not known of the customer, though not the uncertainty of the
 * fitted parameters, which with thousands of customers is small beside.
 *
 * @param alive probability that the customer still buys
 * @param churnRisk what is missing to 1, or null where the model cannot tell
 * @param expectedPurchases within the horizon
 * @param purchasesLow lower end of an interval that holds the purchases with a probability of {@link #LEVEL} at least
 * @param purchasesHigh its upper end
 */
record Outlook(
        double alive, @Nullable Double churnRisk, double expectedPurchases, int purchasesLow, int purchasesHigh) {
    /** How likely what comes lies within an interval, 5 % at most on either side. */
    static final double LEVEL = 0.9;

    static final double LOW = (1 - LEVEL) / 2;
    static final double HIGH = (1 + LEVEL) / 2;
    /** Less than lies above the interval, so that its end is among what was computed. */
    private static final double TAIL = LOW / 2;

    /**
     * The outlook of a history.
     *
     * @param purchases tells how many there will be
     * @param survival tells whether the customer still buys
     */
    static Outlook of(PurchaseModel purchases, PurchaseModel survival, PurchaseHistory history, double weeks) {
        double alive = survival.probabilityAlive(history);
        boolean unknown = survival instanceof BgNbd && history.repeats() == 0;
        double buying = purchases.equals(survival) ? alive : purchases.probabilityAlive(history);
        var process = purchases.ifAlive(history);
        var future = process.counts(weeks, buying, TAIL);
        return new Outlook(
                alive,
                unknown ? null : 1 - alive,
                buying * process.expected(weeks),
                future.quantile(LOW),
                future.quantile(HIGH));
    }
}
