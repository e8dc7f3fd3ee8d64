package io.stammkunde.metrics.sales;

import static io.stammkunde.metrics.figure.Measures.NO_DENOMINATOR;
import static io.stammkunde.metrics.figure.Measures.total;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.Reversals;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;

/** Revenue less refunds and cancellations, each on the day it happens. */
@ApplicationScoped
class NetRevenue implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("sales", "net-revenue")
            .named("Nettoumsatz", "Net revenue")
            .meaning(
                    "Umsatz abzüglich Erstattungen und Stornierungen, jeweils am Tag, an dem sie geschehen.",
                    "Revenue less refunds and cancellations, each on the day it happens.")
            .formula("Σ revenue − Σ refund")
            .from("Order Completed", "Order Refunded", "Order Cancelled")
            .in(Unit.MONEY, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Was nach Erstattungen bleibt, bezahlt Werbung und Personal; danach wird geplant.",
                    "What is left after refunds pays for advertising and staff; plans rest on it.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    private static final Field<UUID> PERSON = Columns.uuid("movement", "person_id");
    private static final Field<LocalDate> DAY = Columns.day("movement", "moved_on");
    private static final Field<BigDecimal> AMOUNT = Columns.money("movement", "amount");

    private static Table<?> movements(FigureScope scope) {
        return select(Purchases.PERSON.as("person_id"), Purchases.DAY.as("moved_on"), Purchases.REVENUE.as("amount"))
                .from(scope.purchases())
                .unionAll(select(Reversals.PERSON, Reversals.DAY, Reversals.AMOUNT.neg())
                        .from(scope.reversals()))
                .asTable("movement");
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(DAY);
        return select(bucket, total(AMOUNT), NO_DENOMINATOR, scope.people(PERSON))
                .from(movements(scope))
                .groupBy(bucket);
    }

    @Override
    public Optional<Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>>> contributions(
            FigureScope scope) {
        var bucket = scope.bucket(DAY);
        return Optional.of(select(bucket, PERSON, total(AMOUNT), NO_DENOMINATOR)
                .from(movements(scope))
                .groupBy(bucket, PERSON));
    }

    @Override
    public boolean isSumOverBuyers() {
        return true;
    }
}
