package io.stammkunde.metrics.reporting;

/** A breakdown into more groups than anybody reads. */
public final class TooManyGroups extends ReportingRefusal {
    public TooManyGroups(String by, int limit) {
        super("there are more than %d groups by %s here: take a shorter period, or restrict it by 'segment' or 'where'"
                .formatted(limit, by));
    }
}
