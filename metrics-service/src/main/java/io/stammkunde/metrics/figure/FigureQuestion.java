package io.stammkunde.metrics.figure;

import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a caller wants to know of a figure.
 *
 * @param period the days
 * @param withPrevious whether the period before is wanted as well
 * @param currency the one asked for, or null
 * @param grain of a series, or null for none
 */
public record FigureQuestion(
        Period period,
        boolean withPrevious,
        @Nullable String currency,
        @Nullable Grain grain) {}
