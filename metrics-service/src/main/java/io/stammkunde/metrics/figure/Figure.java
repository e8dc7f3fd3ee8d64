package io.stammkunde.metrics.figure;

import io.stammkunde.metrics.reporting.View;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;

/** One figure: its definition for readers and its measurement in one query. Implementations are beans. */
public interface Figure {
    FigureDefinition definition();

    /**
     * Measures the figure in each bucket of a scope: bucket, numerator, denominator, number of people. A figure that is
     * no ratio has no denominator (null). Buckets in which nothing happened may be missing.
     */
    Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope);

    /**
     * What each person contributes: bucket, person, numerator, denominator, one row for each person in each bucket. With
     * it a figure has intervals and tests, and can be asked for parts of the people. Empty for a figure that is no sum
     * over people.
     */
    default Optional<Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>>> contributions(
            FigureScope scope) {
        return Optional.empty();
    }

    /**
     * What was observed of each person, from which its interval follows. Empty for a figure that has none.
     */
    default Optional<Observations> observations(FigureScope scope) {
        return contributions(scope).map(Observations.Sums::new);
    }

    /**
     * Who was there on which day: day, person, and whatever else tells apart what is whose and of which part; of a scope
     * in days. What periods a part may be asked for depends on it. A figure about a state rather than about what happened
     * tells the days on which the state changes. Empty for a figure that is told of everybody only.
     */
    default Optional<Select<?>> presences(FigureScope scope) {
        return observations(scope).map(Observations::rows);
    }

    /** Whether it can be measured for a part of the people: it reads nothing but what its scope offers. */
    default boolean isDivisible(FigureScope scope) {
        return presences(scope).isPresent();
    }

    /**
     * Whether it is about orders, which have a currency, and whose sources and cohorts are the groups of a breakdown. The
     * groups of another figure are all sources that are known and the cohorts of the people it is about.
     */
    default boolean isAboutOrders() {
        return true;
    }

    /** Whether it looks at orders from before the period. */
    default boolean looksBack() {
        return false;
    }

    /**
     * Whether it is the sum of its contributions, reads of the orders and reversals that its scope offers nothing but the
     * person, the day, the amount and the currency, and takes a person for whatever its view tells persons apart by
     * ({@link View#personOf}). One query then answers value and interval, and one query all groups of a breakdown. Without
     * it each is asked for by itself, which is right for any figure.
     */
    default boolean isSumOverBuyers() {
        return false;
    }

    /**
     * Whether it is the sum of its contributions, whatever they are read from. One query then answers all groups of a
     * breakdown by what people are in.
     */
    default boolean isSumOverPeople() {
        return isSumOverBuyers();
    }

    /** Whether all groups of a breakdown are sums over buyers, so that one query answers them. */
    default boolean isSumOverBuyers(Dimension by) {
        return isSumOverBuyers();
    }

    /** Whether it adds up amounts, which is only possible in one currency. */
    default boolean inOneCurrency() {
        return definition().unit() == FigureDefinition.Unit.MONEY;
    }

    /** Whether it divides, so that it has no value where nothing happened. */
    default boolean isRatio() {
        return switch (definition().unit()) {
            case MONEY, COUNT -> false;
            case RATIO, PER_CUSTOMER, DAYS, HOURS, POINTS -> true;
        };
    }
}
