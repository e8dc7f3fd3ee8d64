package io.stammkunde.metrics.loyalty;

import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
import io.stammkunde.metrics.reporting.Purchases;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;

/** Orders per customer in the period. */
@ApplicationScoped
class PurchaseFrequency extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("loyalty", "purchase-frequency")
            .named("Kaufhäufigkeit", "Purchase frequency")
            .meaning("Bestellungen je Kunde im Zeitraum.", "Orders per customer in the period.")
            .formula("count(order_id) / count(distinct customer)")
            .from("Order Completed")
            .in(Unit.PER_CUSTOMER, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Anlässe, Abonnements und Erinnerungen erhöhen sie; das ist meist billiger als neue Kunden.",
                    "Occasions, subscriptions and reminders raise it, mostly for less than new customers cost.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return select(bucket, Purchases.PERSON, rows(), inline(BigDecimal.ONE))
                .from(scope.purchases())
                .groupBy(bucket, Purchases.PERSON);
    }
}
