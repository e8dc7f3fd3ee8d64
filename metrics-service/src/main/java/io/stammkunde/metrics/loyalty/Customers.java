package io.stammkunde.metrics.loyalty;

import static io.stammkunde.metrics.figure.Measures.NO_DENOMINATOR;
import static io.stammkunde.metrics.figure.Measures.exact;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
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

/** Number of people who ordered in the period. */
@ApplicationScoped
class Customers implements Figure {
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
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return select(bucket, exact(countDistinct(Purchases.PERSON)), NO_DENOMINATOR, countDistinct(Purchases.PERSON))
                .from(scope.purchases())
                .groupBy(bucket);
    }

    @Override
    public Optional<Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>>> contributions(
            FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return Optional.of(select(bucket, Purchases.PERSON, inline(BigDecimal.ONE), NO_DENOMINATOR)
                .from(scope.purchases())
                .groupBy(bucket, Purchases.PERSON));
    }

    @Override
    public boolean isSumOverBuyers() {
        return true;
    }
}
