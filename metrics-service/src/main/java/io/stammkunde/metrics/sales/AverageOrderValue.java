package io.stammkunde.metrics.sales;

import static io.stammkunde.metrics.figure.Measures.rows;
import static io.stammkunde.metrics.figure.Measures.total;
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

/** Revenue divided by the number of orders. */
@ApplicationScoped
class AverageOrderValue implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("sales", "average-order-value")
            .named("Durchschnittlicher Bestellwert", "Average order value")
            .meaning("Umsatz geteilt durch Zahl der Bestellungen.", "Revenue divided by the number of orders.")
            .formula("Σ revenue / count(order_id)")
            .from("Order Completed")
            .in(Unit.MONEY, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Bündel, Versandfreigrenzen und Empfehlungen verändern ihn; sein Intervall zeigt, ob sie es taten.",
                    "Bundles, thresholds for free shipping and recommendations move it; its interval shows whether they did.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public boolean isRatio() {
        return true;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return select(bucket, total(Purchases.REVENUE), rows(), scope.people(Purchases.PERSON))
                .from(scope.purchases())
                .groupBy(bucket);
    }

    @Override
    public Optional<Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>>> contributions(
            FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return Optional.of(select(bucket, Purchases.PERSON, total(Purchases.REVENUE), rows())
                .from(scope.purchases())
                .groupBy(bucket, Purchases.PERSON));
    }

    @Override
    public boolean isSumOverBuyers() {
        return true;
    }
}
