package io.stammkunde.metrics.sales;

import static io.stammkunde.metrics.figure.Measures.NO_DENOMINATOR;
import static io.stammkunde.metrics.figure.Measures.total;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.reporting.Reversals;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;

/** Sum of refunds and cancellations on the day they happen. */
@ApplicationScoped
class Refunds implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("sales", "refunds")
            .named("Erstattungen", "Refunds")
            .meaning(
                    "Summe der Erstattungen und Stornierungen am Tag, an dem sie geschehen.",
                    "Sum of refunds and cancellations on the day they happen.")
            .formula("Σ refund")
            .from("Order Refunded", "Order Cancelled")
            .in(Unit.MONEY, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Wer nach Ware oder Quelle sieht, was zurückkommt, kann Beschreibung, Größe oder Versand verbessern.",
                    "Seeing what comes back, and from where, tells what to improve: description, size or shipping.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Reversals.DAY);
        return select(bucket, total(Reversals.AMOUNT), NO_DENOMINATOR, scope.people(Reversals.PERSON))
                .from(scope.reversals())
                .groupBy(bucket);
    }

    @Override
    public Optional<Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>>> contributions(
            FigureScope scope) {
        var bucket = scope.bucket(Reversals.DAY);
        return Optional.of(select(bucket, Reversals.PERSON, total(Reversals.AMOUNT), NO_DENOMINATOR)
                .from(scope.reversals())
                .groupBy(bucket, Reversals.PERSON));
    }

    @Override
    public boolean isSumOverBuyers() {
        return true;
    }
}
