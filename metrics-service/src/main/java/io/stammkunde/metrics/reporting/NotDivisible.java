package io.stammkunde.metrics.reporting;

/** A figure that is measured over everybody only. */
public final class NotDivisible extends ReportingRefusal {
    public NotDivisible(String figure) {
        super("'%s' cannot be asked for a part of the people: leave 'by', 'segment', 'where' and 'asOf' out"
                .formatted(figure));
    }
}
