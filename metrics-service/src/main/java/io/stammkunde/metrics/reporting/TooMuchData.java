package io.stammkunde.metrics.reporting;

/** A question that would read more orders than the settings allow. */
public final class TooMuchData extends ReportingRefusal {
    TooMuchData(long orders, long limit) {
        super("answering would read %d orders, the limit is %d: ask for a shorter period, or for fewer figures at once"
                .formatted(orders, limit));
    }
}
