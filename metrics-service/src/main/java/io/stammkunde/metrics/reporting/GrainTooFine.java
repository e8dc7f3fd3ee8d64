package io.stammkunde.metrics.reporting;

/** A series that would have more points than anybody reads. */
public final class GrainTooFine extends ReportingRefusal {
    GrainTooFine(Grain grain, long points, int limit) {
        super("a series by %s has %d points here, the limit is %d: take a coarser grain or a shorter period"
                .formatted(grain.key(), points, limit));
    }
}
