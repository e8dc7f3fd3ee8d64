package io.stammkunde.metrics.sales;

import static io.stammkunde.metrics.figure.Measures.total;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.reporting.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;

/** Share of revenue that the fifth of customers with the highest revenue brings. */
@ApplicationScoped
class TopFifthShare implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("sales", "top-20-percent-share")
            .named("Umsatzanteil der besten 20 %", "Share of the top 20 %")
            .meaning(
                    "Anteil des umsatzstärksten Fünftels der Kunden am Umsatz.",
                    "Share of revenue that the fifth of customers with the highest revenue brings.")
            .formula("Σ revenue of the top ⌊0.2 · customers⌋ / Σ revenue")
            .from("Order Completed")
            .in(Unit.RATIO, Direction.NEUTRAL)
            .actionable(
                    "Je mehr am besten Fünftel hängt, desto mehr lohnt es, diese Kunden eigens zu pflegen.",
                    "The more hangs on the best fifth, the more it pays to look after these customers in particular.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    private static final Field<LocalDate> BUCKET = Columns.day("ranked", "bucket");
    private static final Field<BigDecimal> AMOUNT = Columns.money("ranked", "amount");
    private static final Field<Integer> RANK = Columns.number("ranked", "rank");
    private static final Field<Integer> CUSTOMERS = Columns.number("ranked", "customers");

    @Override
    public boolean inOneCurrency() {
        return true;
    }

    @Override
    public Optional<Select<?>> presences(FigureScope scope) {
        return Optional.of(scope.purchaseDays());
    }

    /** The revenue of each customer in each bucket, ranked from the highest; ties by id. */
    private static Table<?> revenues(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        var amount = total(Purchases.REVENUE);
        return select(
                        bucket.as("bucket"),
                        amount.as("amount"),
                        rowNumber()
                                .over()
                                .partitionBy(bucket)
                                .orderBy(amount.desc(), Purchases.CUSTOMER_KEY)
                                .as("rank"),
                        count().over().partitionBy(bucket).as("customers"))
                .from(scope.purchases())
                .groupBy(bucket, Purchases.PERSON, Purchases.CUSTOMER_KEY)
                .asTable("ranked");
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var perCustomer = revenues(scope);
        var inTop = RANK.mul(5).le(CUSTOMERS);
        return select(BUCKET, coalesce(sum(AMOUNT).filterWhere(inTop), inline(BigDecimal.ZERO)), total(AMOUNT), count())
                .from(perCustomer)
                .groupBy(BUCKET);
    }
}
