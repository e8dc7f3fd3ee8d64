package io.stammkunde.metrics.reporting;

/** A segment of which nothing is known here. */
public final class UnknownSegment extends ReportingRefusal {
    public UnknownSegment(String key) {
        super("no segment '%s' is known here: it does not exist, or nobody has ever been in it".formatted(key));
    }
}
