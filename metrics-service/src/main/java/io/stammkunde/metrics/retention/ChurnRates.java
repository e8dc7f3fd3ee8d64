package io.stammkunde.metrics.retention;

import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureDraft;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Churn as it would be in lengths of time that can be compared. */
final class ChurnRates {
    private static final double MONTH = 30.4375;
    private static final double YEAR = 365.25;

    private ChurnRates() {}

    @Produces
    @Singleton
    static Figure monthly(MetricsConfig config) {
        var definition = draft("monthly-churn-rate", MONTH)
                .named("Abwanderung je Monat", "Monthly churn rate")
                .meaning(
                        "Die Abwanderungsrate des Zeitraums, umgerechnet auf einen Monat von 30,4375 Tagen.",
                        "The churn rate of the period, converted to a month of 30.4375 days.")
                .actionable(
                        "Umgerechnet lassen sich Zeiträume verschiedener Länge vergleichen.",
                        "Converted, periods of different lengths can be compared.");
        return new ChurnOverTime(definition, MONTH, config.inactiveAfterDays());
    }

    @Produces
    @Singleton
    static Figure annual(MetricsConfig config) {
        var definition = draft("annual-churn-rate", YEAR)
                .named("Abwanderung je Jahr", "Annual churn rate")
                .meaning(
                        "Die Abwanderungsrate des Zeitraums, umgerechnet auf ein Jahr von 365,25 Tagen.",
                        "The churn rate of the period, converted to a year of 365.25 days.")
                .actionable(
                        "Eins geteilt durch sie ist, wie viele Jahre ein Kunde im Mittel bleibt; damit lässt sich planen.",
                        "One divided by it is how many years a customer stays on average, which plans can rest on.");
        return new ChurnOverTime(definition, YEAR, config.inactiveAfterDays());
    }

    private static FigureDraft draft(String key, double days) {
        return FigureDefinition.of("retention", key)
                .formula("1 − (1 − lost / start)^(%s / days)".formatted(days))
                .publishedBy("Farris et al., Marketing Metrics (3rd ed. 2015), ch. 5")
                .from("Order Completed")
                .parameter(
                        "stammkunde.metrics.inactive-after-days",
                        "Tage ohne Kauf, mit denen ein Kunde als gegangen gilt; Einstellung, sonst 180",
                        "Days without a purchase with which a customer counts as gone; a setting, else 180")
                .in(Unit.RATIO, Direction.LOWER_IS_BETTER);
    }
}
