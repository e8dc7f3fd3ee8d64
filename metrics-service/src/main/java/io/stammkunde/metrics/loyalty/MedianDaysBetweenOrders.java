package io.stammkunde.metrics.loyalty;

import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.MedianOfNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record3;
import org.jooq.Select;

/** How long half of the waits of returning customers are at most. */
@ApplicationScoped
class MedianDaysBetweenOrders extends MedianOfNumbers {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("loyalty", "median-days-between-orders")
            .named("Zeit zwischen Bestellungen (Median)", "Time between orders (median)")
            .meaning(
                    "Median der Tage zwischen zwei aufeinanderfolgenden Kauftagen derselben Person; es zählen Abstände, die im Zeitraum enden. Das Intervall reicht von Rang zu Rang und nimmt Abstände derselben Person nicht für unabhängig.",
                    "Median of the days between two consecutive purchase days of the same person; gaps that end in the period count. The interval goes from rank to rank and does not take gaps of the same person as independent.")
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
    protected Select<? extends Record3<LocalDate, UUID, Integer>> numbers(FigureScope scope) {
        return select(scope.bucket(PurchaseGaps.DAY), PurchaseGaps.PERSON, PurchaseGaps.LENGTH)
                .from(PurchaseGaps.in(scope));
    }
}
