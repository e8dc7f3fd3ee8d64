package io.stammkunde.metrics.acquisition;

import io.stammkunde.metrics.figure.Figure;
import java.util.List;

/** The figures of this package, for tests without a container. */
public final class AcquisitionFigures {
    private AcquisitionFigures() {}

    public static List<Figure> all() {
        return List.of(new NewCustomers(), new ConversionRate());
    }
}
