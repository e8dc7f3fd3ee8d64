package io.stammkunde.metrics.loyalty;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

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

/** Share of the customers of the period who ordered more than once in it. */
@ApplicationScoped
class RepeatRate extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("loyalty", "repeat-rate")
            .named("Wiederkaufrate", "Repeat purchase rate")
            .meaning(
                    "Anteil der Kunden des Zeitraums, die darin mehr als einmal bestellt haben.",
                    "Share of the customers of the period who ordered more than once in it.")
            .formula("count(customer with ≥ 2 orders) / count(customer)")
            .from("Order Completed")
            .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Sie bewegt sich mit Service, Nachkaufmails und Treueprogramm und wirkt unmittelbar auf den Kundenwert.",
                    "It moves with service, follow-up mails and loyalty programmes and acts directly on the value of customers.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return select(
                        bucket,
                        Purchases.PERSON,
                        when(count().gt(1), BigDecimal.ONE).otherwise(BigDecimal.ZERO),
                        inline(BigDecimal.ONE))
                .from(scope.purchases())
                .groupBy(bucket, Purchases.PERSON);
    }
}
