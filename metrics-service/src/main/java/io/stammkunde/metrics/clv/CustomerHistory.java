package io.stammkunde.metrics.clv;

import io.stammkunde.metrics.lifetime.PurchaseHistory;
import io.stammkunde.metrics.lifetime.SpendHistory;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer as the models see one.
 *
 * @param spending the repeated purchases, or null if there are none of any value
 */
record CustomerHistory(
        UUID person, PurchaseHistory purchases, @Nullable SpendHistory spending) {}
