package io.stammkunde.metrics.loyalty;

import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.figure.Figure;
import java.util.List;

/** The figures of this package, for tests without a container. */
public final class LoyaltyFigures {
    private LoyaltyFigures() {}

    public static List<Figure> all(MetricsConfig config) {
        return List.of(
                new Customers(),
                new PurchaseFrequency(),
                new RepeatRate(),
                new OneTimeBuyers(),
                new MeanDaysBetweenOrders(),
                new MedianDaysBetweenOrders(),
                new SecondPurchaseConversion(config),
                new MedianDaysToSecondPurchase(config),
                new LoyaltyEngagement());
    }
}
