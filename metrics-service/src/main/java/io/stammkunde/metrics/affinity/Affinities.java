package io.stammkunde.metrics.affinity;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.LocalDate;
import java.util.List;

/**
 * What is bought together.
 *
 * @param from the first day
 * @param to the day after the last
 * @param by {@code product} or {@code category}
 * @param orders those of the period that tell of an item
 * @param items different ones
 * @param leastOrders orders in which two items must meet to be shown
 * @param pairs those with the highest lift first
 * @param excluded whose orders are left out
 */
public record Affinities(
        LocalDate from,
        LocalDate to,
        String by,
        long orders,
        long items,
        long leastOrders,
        List<Association> pairs,
        Excluded excluded) {}
