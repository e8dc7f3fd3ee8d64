package io.stammkunde.metrics.sales;

import io.stammkunde.metrics.figure.Figure;
import java.util.List;

/** The figures of this package, for tests without a container. */
public final class SalesFigures {
    private SalesFigures() {}

    public static List<Figure> all() {
        return List.of(
                new Revenue(),
                new Orders(),
                new AverageOrderValue(),
                new RevenuePerCustomer(),
                new Refunds(),
                new NetRevenue(),
                new TopFifthShare(),
                new DiscountShare());
    }
}
