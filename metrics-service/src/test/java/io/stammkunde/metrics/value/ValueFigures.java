package io.stammkunde.metrics.value;

import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.figure.Figure;
import java.util.List;

/** The figures of this package, for tests without a container. */
public final class ValueFigures {
    private ValueFigures() {}

    public static List<Figure> all(MetricsConfig config) {
        return List.of(new HistoricClv(config), new PredictedClv());
    }
}
