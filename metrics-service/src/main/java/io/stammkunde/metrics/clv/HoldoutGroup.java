package io.stammkunde.metrics.clv;

import io.stammkunde.metrics.lifetime.PurchaseHistory;

/**
 * Customers with the same past and the same future.
 *
 * @param past up to the split
 * @param later days with a purchase after it
 * @param customers how many there are
 */
record HoldoutGroup(PurchaseHistory past, int later, long customers) {}
