package io.stammkunde.metrics.acquisition;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer who was won in the period is worth, after the costs of goods, and how often that covers the cost of
 * winning them (LTV:CAC).
 *
 * @param historic brought in by now, Σ revenue × margin / customers, before refunds; null without customers
 * @param historicToCost by the cost of a customer; null without both
 * @param predicted the same and what is expected within 52 weeks after the latest scoring; null where nobody is scored
 * @param predictedToCost by the cost of a customer; null without both
 * @param scored how many of the customers the prediction is the mean of
 */
public record LifetimeValue(
        @Nullable Double historic,
        @Nullable Double historicToCost,
        @Nullable Double predicted,
        @Nullable Double predictedToCost,
        long scored) {

    static LifetimeValue of(
            List<CohortRevenue> cohorts, PredictedRevenue expected, double margin, @Nullable BigDecimal cost) {
        long customers = cohorts.stream().mapToLong(CohortRevenue::customers).sum();
        double revenue = cohorts.stream()
                .flatMap(cohort -> cohort.byMonth().values().stream())
                .mapToDouble(Double::doubleValue)
                .sum();
        var historic = customers == 0 ? null : Double.valueOf(revenue * margin / customers);
        var predicted = historic == null || expected.scored() == 0
                ? null
                : Double.valueOf(historic + expected.total() * margin / expected.scored());
        return new LifetimeValue(
                historic, toCost(historic, cost), predicted, toCost(predicted, cost), expected.scored());
    }

    private static @Nullable Double toCost(@Nullable Double value, @Nullable BigDecimal cost) {
        return value == null || cost == null || cost.signum() == 0 ? null : value / cost.doubleValue();
    }
}
