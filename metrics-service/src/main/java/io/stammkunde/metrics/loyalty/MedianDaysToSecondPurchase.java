package io.stammkunde.metrics.loyalty;

import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.MedianOfNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.Record3;
import org.jooq.Select;

/** How long half of the new customers who come back soon take for it at most. */
@ApplicationScoped
class MedianDaysToSecondPurchase extends MedianOfNumbers {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("loyalty", "median-days-to-second-purchase")
            .named("Zeit bis zum zweiten Kauf (Median)", "Time to the second purchase (median)")
            .meaning(
                    "Median der Tage vom ersten zum zweiten Kauftag der Neukunden des Zeitraums, die binnen 90 Tagen wieder kauften. Das Intervall reicht von Rang zu Rang.",
                    "Median of the days from the first to the second purchase day of the new customers of the period who bought again within 90 days. The interval goes from rank to rank.")
            .formula("median(second purchase day − first), of those ≤ 90")
            .from("Order Completed")
            .parameter(
                    "stammkunde.metrics.second-purchase-days",
                    "Tage, in denen der zweite Kauf zählt; Einstellung, sonst 90",
                    "Days within which the second purchase counts; a setting, else 90")
            .in(Unit.DAYS, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Danach richtet sich, wann die erste Nachricht nach dem Kauf verschickt wird.",
                    "It tells when the first message after a purchase should be sent.");

    private final int withinDays;
    private final ZoneId zone;

    MedianDaysToSecondPurchase(MetricsConfig config) {
        this.withinDays = config.secondPurchaseDays();
        this.zone = config.reportingZone();
    }

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
        return select(scope.bucket(SecondPurchases.FIRST), SecondPurchases.PERSON, SecondPurchases.DAYS)
                .from(SecondPurchases.in(scope, withinDays, zone))
                .where(SecondPurchases.DAYS.le(withinDays));
    }
}
