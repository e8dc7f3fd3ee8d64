package io.stammkunde.metrics.loyalty;

import io.stammkunde.metrics.figure.Figure;
import java.util.List;

/** The figures of this package, for tests without a container. */
public final class LoyaltyFigures {
    private LoyaltyFigures() {}

    public static List<Figure> all() {
        return List.of(new Customers(), new PurchaseFrequency(), new RepeatRate(), new OneTimeBuyers());
    }
}
