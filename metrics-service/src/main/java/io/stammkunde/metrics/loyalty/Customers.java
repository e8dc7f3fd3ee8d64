package io.stammkunde.metrics.loyalty;

import static io.stammkunde.metrics.figure.Measures.NO_DENOMINATOR;
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

/** Number of people who ordered in the period. */
@ApplicationScoped
class Customers extends SumOverPeople {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("loyalty", "customers")
            .named("Kunden", "Customers")
            .meaning(
                    "Zahl der Personen, die im Zeitraum bestellt haben.", "Number of people who ordered in the period.")
            .formula("count(distinct customer)")
            .from("Order Completed")
            .in(Unit.COUNT, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Wie viele kaufen, trennt den Umsatz in Reichweite und Wert je Kunde.",
                    "How many buy splits revenue into reach and value per customer.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return select(bucket, Purchases.PERSON, inline(BigDecimal.ONE), NO_DENOMINATOR)
                .from(scope.purchases())
                .groupBy(bucket, Purchases.PERSON);
    }
}
