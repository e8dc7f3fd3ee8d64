package io.stammkunde.metrics.reporting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A state to look at: what happened before {@code moment} counts.
 *
 * @param moment exclusive
 * @param day the day of the reporting zone from which ages are counted
 */
public record Snapshot(Instant moment, LocalDate day) {}
