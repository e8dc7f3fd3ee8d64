package io.stammkunde.metrics.alert;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One point of a series.
 *
 * @param at the first day of its period
 * @param value null where there is none, or where it is hidden
 */
record Reading(LocalDate at, @Nullable Double value) {}
