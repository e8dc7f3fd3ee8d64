package io.stammkunde.metrics.retention;

import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.Observations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/**
 * The churn of a span, as if it went on at the same pace for another length of time.
 *
 * @param targetDays the other length of time
 * @param activeDays without a purchase with which a customer counts as gone
 */
record ChurnOverTime(FigureDefinition definition, double targetDays, int activeDays) implements Figure {
    @Override
    public Optional<Select<?>> presences(FigureScope scope) {
        return Optional.of(scope.purchaseDays());
    }

    @Override
    public boolean looksBack() {
        return true;
    }

    @Override
    public Optional<Observations> observations(FigureScope scope) {
        return Optional.of(new Observations.Losses(
                ActiveCustomers.lost(scope, activeDays),
                targetDays / scope.period().days()));
    }

    /** The numerator is the number of those who would be lost in the other length of time. */
    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var kept = count().filterWhere(ActiveCustomers.KEPT);
        var lost = field(
                "{0} * (1 - power(cast({1} as double) / {0}, {2} / {3}))",
                SQLDataType.DOUBLE, count(), kept, inline(targetDays), ActiveCustomers.DAYS);
        return select(ActiveCustomers.BUCKET, lost.cast(SQLDataType.DECIMAL(38, 12)), rows(), count())
                .from(ActiveCustomers.in(scope, activeDays))
                .groupBy(ActiveCustomers.BUCKET, ActiveCustomers.DAYS);
    }
}
