package io.stammkunde.metrics.retention;

import io.stammkunde.metrics.MetricsConfig;
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

/** Churn as it would be in a month. */
@ApplicationScoped
class MonthlyChurnRate implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("retention", "monthly-churn-rate")
            .named("Abwanderung je Monat", "Monthly churn rate")
            .meaning(
                    "Die Abwanderungsrate des Zeitraums, umgerechnet auf einen Monat von 30,4375 Tagen. Ohne Intervall; das der Abwanderungsrate steht bei ihr.",
                    "The churn rate of the period, converted to a month of 30.4375 days. Without an interval; that of the churn rate stands with it.")
            .formula("1 − (1 − lost / start)^(30.4375 / days)")
            .publishedBy("Farris et al., Marketing Metrics (3rd ed. 2015), ch. 5")
            .from("Order Completed")
            .parameter(
                    "stammkunde.metrics.inactive-after-days",
                    "Tage ohne Kauf, mit denen ein Kunde als gegangen gilt; Einstellung, sonst 180",
                    "Days without a purchase with which a customer counts as gone; a setting, else 180")
            .in(Unit.RATIO, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Umgerechnet lassen sich Zeiträume verschiedener Länge vergleichen.",
                    "Converted, periods of different lengths can be compared.");

    private static final double DAYS = 30.4375;

    private final int activeDays;

    MonthlyChurnRate(MetricsConfig config) {
        this.activeDays = config.inactiveAfterDays();
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
    public boolean isDivisible(FigureScope scope) {
        return true;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        return ChurnOverTime.measure(scope, activeDays, DAYS);
    }
}
