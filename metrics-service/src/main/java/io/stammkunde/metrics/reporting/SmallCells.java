package io.stammkunde.metrics.reporting;

import org.eclipse.microprofile.config.ConfigProvider;

/** Groups so small that a value would tell of somebody in particular. */
public final class SmallCells {
    /**
     * The least number of people whose value is shown: the setting {@code least-people}. It holds for a whole process and
     * is read once, so that the queries of all features can name it.
     */
    public static final int LEAST_PEOPLE = ConfigProvider.getConfig()
            .getOptionalValue("stammkunde.metrics.least-people", Integer.class)
            .orElse(5);

    private SmallCells() {}
}
