package io.stammkunde.metrics.clv;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer and what is expected of them.
 *
 * @param repeats purchases after the first (x)
 * @param recency weeks from the first to the last (tₓ)
 * @param age weeks from the first to the end of the calibration (T)
 * @param alive probability that they still buy; 1 for everybody without a repeat
 * @param expectedPurchases within the horizon
 * @param expectedSpend a purchase, or null without a model of spending
 * @param clv their product
 */
public record Lifetime(
        UUID person,
        int repeats,
        double recency,
        double age,
        double alive,
        double expectedPurchases,
        @Nullable Double expectedSpend,
        @Nullable Double clv) {}
