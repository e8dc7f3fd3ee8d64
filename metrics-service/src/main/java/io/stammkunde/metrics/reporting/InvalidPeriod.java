package io.stammkunde.metrics.reporting;

import java.time.LocalDate;

/** A period that ends before it begins. */
public final class InvalidPeriod extends ReportingRefusal {
    InvalidPeriod(LocalDate from, LocalDate to) {
        super("'to' is the day after the last and must lie after 'from', got %s to %s".formatted(from, to));
    }
}
