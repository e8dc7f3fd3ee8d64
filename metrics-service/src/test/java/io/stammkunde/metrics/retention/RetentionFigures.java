package io.stammkunde.metrics.retention;

import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.figure.Figure;
import java.util.List;

/** The figures of this package, for tests without a container. */
public final class RetentionFigures {
    private RetentionFigures() {}

    public static List<Figure> all(MetricsConfig config) {
        return List.of(
                new RetentionRate(config),
                new ChurnRate(config),
                ChurnRates.monthly(config),
                ChurnRates.annual(config),
                new SilentCustomers(),
                new ExpectedChurn());
    }
}
