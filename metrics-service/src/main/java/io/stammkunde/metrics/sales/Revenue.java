package io.stammkunde.metrics.sales;

import static io.stammkunde.metrics.figure.Measures.NO_DENOMINATOR;
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

/** Sum of order values after discounts, without tax and shipping; each order id counts once. */
@ApplicationScoped
class Revenue implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("sales", "revenue")
            .named("Umsatz", "Revenue")
            .meaning(
                    "Summe der Bestellwerte nach Rabatt, ohne Steuer und Versand; jede Bestellnummer zählt einmal.",
                    "Sum of order values after discounts, without tax and shipping; each order id counts once.")
            .formula("Σ revenue")
            .from("Order Completed")
            .in(Unit.MONEY, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Eine Änderung gegen den Vorzeitraum, die größer ist als der Zufall, ist ein Anlass, Bestellungen, Bestellwert und Kunden einzeln anzusehen.",
                    "A change against the period before that is more than chance is a reason to look at orders, order value and customers one by one.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return select(bucket, total(Purchases.REVENUE), NO_DENOMINATOR, scope.people(Purchases.PERSON))
                .from(scope.purchases())
                .groupBy(bucket);
    }

    @Override
    public Optional<Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>>> contributions(
            FigureScope scope) {
        var bucket = scope.bucket(Purchases.DAY);
        return Optional.of(select(bucket, Purchases.PERSON, total(Purchases.REVENUE), NO_DENOMINATOR)
                .from(scope.purchases())
                .groupBy(bucket, Purchases.PERSON));
    }

    @Override
    public boolean isSumOverBuyers() {
        return true;
    }
}
