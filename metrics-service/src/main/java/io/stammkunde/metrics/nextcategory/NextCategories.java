package io.stammkunde.metrics.nextcategory;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.LocalDate;
import java.util.List;

/**
 * Where people go on to.
 *
 * @param from the first day
 * @param to the day after the last
 * @param steps from an order to the next one of the same person, of orders that tell a category
 * @param leastPeople below which a transition is not shown
 * @param categories by the earlier category, the likeliest next one first
 * @param excluded whose orders are left out
 */
public record NextCategories(
        LocalDate from, LocalDate to, long steps, int leastPeople, List<Transition> categories, Excluded excluded) {}
