package io.stammkunde.metrics.loyalty;

import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Record4;
import org.jooq.Select;

/** How long half of the waits of returning customers are at most. */
@ApplicationScoped
class MedianDaysBetweenOrders implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("loyalty", "median-days-between-orders")
            .named("Zeit zwischen Bestellungen (Median)", "Time between orders (median)")
            .meaning(
                    "Median der Tage zwischen zwei aufeinanderfolgenden Kauftagen derselben Person; es zählen Abstände, die im Zeitraum enden. Ohne Intervall, weil ein Median keine Summe über Personen ist.",
                    "Median of the days between two consecutive purchase days of the same person; gaps that end in the period count. Without an interval, as a median is no sum over people.")
            .formula("median(purchase day − purchase day before)")
            .from("Order Completed")
            .in(Unit.DAYS, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Wer deutlich länger schweigt als die Hälfte der anderen, ist anzusprechen, bevor er vergisst.",
                    "Who is silent for much longer than half of the others should be spoken to before they forget.");

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public boolean looksBack() {
        return true;
    }

    @Override
    public boolean isDivisible(FigureScope scope) {
        return true;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(PurchaseGaps.DAY);
        return select(bucket, MedianDays.of(PurchaseGaps.LENGTH), MedianDays.ITSELF, scope.people(PurchaseGaps.PERSON))
                .from(PurchaseGaps.in(scope))
                .groupBy(bucket);
    }
}
