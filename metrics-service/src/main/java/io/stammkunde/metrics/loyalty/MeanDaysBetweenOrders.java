package io.stammkunde.metrics.loyalty;

import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** How long customers who come back wait, on average. */
@ApplicationScoped
class MeanDaysBetweenOrders extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("loyalty", "mean-days-between-orders")
            .named("Zeit zwischen Bestellungen (Mittel)", "Time between orders (mean)")
            .meaning(
                    "Mittlere Zahl der Tage zwischen zwei aufeinanderfolgenden Kauftagen derselben Person; es zählen Abstände, die im Zeitraum enden.",
                    "Mean number of days between two consecutive purchase days of the same person; gaps that end in the period count.")
            .formula("Σ(purchase day − purchase day before) / count(gap)")
            .from("Order Completed")
            .in(Unit.DAYS, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Kurz vor Ablauf der üblichen Zeit ist eine Erinnerung am willkommensten.",
                    "Shortly before the usual time is over a reminder is most welcome.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public boolean looksBack() {
        return true;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(PurchaseGaps.DAY);
        var waited = sum(PurchaseGaps.LENGTH).cast(SQLDataType.DECIMAL(38, 0));
        return select(bucket, PurchaseGaps.PERSON, waited, rows())
                .from(PurchaseGaps.in(scope))
                .groupBy(bucket, PurchaseGaps.PERSON);
    }
}
