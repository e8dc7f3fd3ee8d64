package io.stammkunde.metrics.sales;

import static io.stammkunde.metrics.figure.Measures.NO_DENOMINATOR;
import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.select;

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
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;

/** Number of completed orders, those cancelled later included. */
@ApplicationScoped
class Orders implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("sales", "orders")
            .named("Bestellungen", "Orders")
            .meaning(
                    "Zahl der abgeschlossenen Bestellungen, auch später stornierter.",
                    "Number of completed orders, those cancelled later included.")
            .formula("count(order_id)")
            .from("Order Completed")
            .in(Unit.COUNT, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Mit dem Bestellwert zusammen sagt sie, ob der Umsatz sich durch Menge oder durch Wert bewegt hat.",
                    "Together with the order value it tells whether revenue has moved by quantity or by value.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return select(bucket, rows(), NO_DENOMINATOR, scope.people(Purchases.PERSON))
                .from(scope.purchases())
                .groupBy(bucket);
    }

    @Override
    public Optional<Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>>> contributions(
            FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return Optional.of(select(bucket, Purchases.PERSON, rows(), NO_DENOMINATOR)
                .from(scope.purchases())
                .groupBy(bucket, Purchases.PERSON));
    }

    @Override
    public boolean isSumOverBuyers() {
        return true;
    }
}
