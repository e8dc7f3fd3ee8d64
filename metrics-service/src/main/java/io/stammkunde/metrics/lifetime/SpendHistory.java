package io.stammkunde.metrics.lifetime;

/**
 * What Gamma-Gamma needs to know of a customer.
 *
 * @param purchases how many purchases the mean was taken over (x)
 * @param mean their mean value (m)
 */
public record SpendHistory(int purchases, double mean) {
    public SpendHistory {
        if (purchases < 1 || !(mean > 0) || Double.isInfinite(mean)) {
            throw new IllegalArgumentException("not a history of spending: x=%d, m=%s".formatted(purchases, mean));
        }
    }
}
