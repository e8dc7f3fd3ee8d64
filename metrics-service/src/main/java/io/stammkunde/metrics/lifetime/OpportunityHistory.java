package io.stammkunde.metrics.lifetime;

/**
 * What BG/BB needs to know of a customer who could buy, or give, at a number of occasions.
 *
 * @param purchases at how many of them the customer did (x)
 * @param last at which one the customer did last, counted from 1 (tₓ); 0 if at none
 * @param opportunities how many there were (n)
 */
public record OpportunityHistory(int purchases, int last, int opportunities) {
    public OpportunityHistory {
        if (purchases < 0 || purchases > last || last > opportunities || (purchases == 0 && last > 0)) {
            throw new IllegalArgumentException(
                    "not a history of opportunities: x=%d, tx=%d, n=%d".formatted(purchases, last, opportunities));
        }
    }
}
