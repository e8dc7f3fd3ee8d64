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

/** Churn as it would be in a year. */
@ApplicationScoped
class AnnualChurnRate implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("retention", "annual-churn-rate")
            .named("Abwanderung je Jahr", "Annual churn rate")
            .meaning(
                    "Die Abwanderungsrate des Zeitraums, umgerechnet auf ein Jahr von 365,25 Tagen. Ohne Intervall; das der Abwanderungsrate steht bei ihr.",
                    "The churn rate of the period, converted to a year of 365.25 days. Without an interval; that of the churn rate stands with it.")
            .formula("1 − (1 − lost / start)^(365.25 / days)")
            .publishedBy("Farris et al., Marketing Metrics (3rd ed. 2015), ch. 5")
            .from("Order Completed")
            .parameter(
                    "stammkunde.metrics.inactive-after-days",
                    "Tage ohne Kauf, mit denen ein Kunde als gegangen gilt; Einstellung, sonst 180",
                    "Days without a purchase with which a customer counts as gone; a setting, else 180")
            .in(Unit.RATIO, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Eins geteilt durch sie ist, wie viele Jahre ein Kunde im Mittel bleibt; damit lässt sich planen.",
                    "One divided by it is how many years a customer stays on average, which plans can rest on.");

    private static final double DAYS = 365.25;

    private final int activeDays;

    AnnualChurnRate(MetricsConfig config) {
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
