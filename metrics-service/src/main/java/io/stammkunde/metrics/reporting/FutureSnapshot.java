package io.stammkunde.metrics.reporting;

/** A state that is not known yet was asked for. */
public final class FutureSnapshot extends ReportingRefusal {
    FutureSnapshot(String parameter, String moment) {
        super("'%s' lies in the future: %s".formatted(parameter, moment));
    }
}
