package io.stammkunde.metrics.affinity;

import io.stammkunde.metrics.reporting.Period;

/**
 * Which items are to be compared.
 *
 * @param period of the orders
 * @param by what an item is
 * @param minSupport share of the orders in which two items must meet, between 0 and 1
 * @param limit pairs to be shown
 */
public record AffinityQuestion(Period period, Item by, double minSupport, int limit) {
    /** What is put into an order. */
    public enum Item {
        PRODUCT,
        CATEGORY
    }
}
