package io.stammkunde.metrics.lifetime;

/**
 * What models of purchases need to know of a customer, in weeks.
 *
 * @param repeats purchases after the first one (x)
 * @param recency time from the first to the last purchase (tₓ); 0 without a repeat
 * @param age time from the first purchase to the end of the observation (T)
 */
public record PurchaseHistory(int repeats, double recency, double age) {
    public PurchaseHistory {
        if (repeats < 0 || !(recency >= 0) || !(age >= recency) || Double.isInfinite(age)) {
            throw new IllegalArgumentException(
                    "not a purchase history: x=%d, tx=%s, T=%s".formatted(repeats, recency, age));
        }
        if (repeats == 0 && recency > 0) {
            throw new IllegalArgumentException("without a repeat there is no recency, yet it is " + recency);
        }
    }
}
