package io.stammkunde.metrics.clv;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer and what is expected of them.
 *
 * @param repeats purchases after the first (x)
 * @param recency weeks from the first to the last (tₓ)
 * @param age weeks from the first to the end of the calibration (T)
 * @param alive probability that they still buy
 * @param churnRisk what is missing to 1, or null where the model cannot tell
 * @param expectedPurchases within the horizon
 * @param purchasesLow lower end of what that many will be with 90 % probability
 * @param purchasesHigh upper end of it
 * @param expectedSpend a purchase, or null without a model of spending
 * @param clv expected purchases times expected spend
 */
public record Lifetime(
        UUID person,
        int repeats,
        double recency,
        double age,
        double alive,
        @Nullable Double churnRisk,
        double expectedPurchases,
        int purchasesLow,
        int purchasesHigh,
        @Nullable Double expectedSpend,
        @Nullable Double clv) {}
