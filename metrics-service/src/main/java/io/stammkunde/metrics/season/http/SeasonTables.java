package io.stammkunde.metrics.season.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists the seasonal index. */
final class SeasonTables {
    private SeasonTables() {}

    @Produces
    @Singleton
    static TableDefinition season() {
        return TableDefinition.at(
                "/v1/metrics/season",
                FigureDefinition.of("customers", "season")
                        .named("Saisonindex", "Seasonal index")
                        .meaning(
                                "Um wie viel jeder Monat über oder unter dem Mittel des Jahres liegt, und die Reihe ohne diese Schwankung, damit der Dezember nicht für Wachstum gilt.",
                                "By how much each month lies above or below the mean of the year, and the series without it, so that December does not pass for growth.")
                        .formula("ratio to the centred moving average of 12 months")
                        .publishedBy("Makridakis, Wheelwright, Hyndman, Forecasting (3rd ed. 1998), ch. 3")
                        .from("Order Completed")
                        .in(Unit.RATIO, Direction.NEUTRAL)
                        .parameter("figure", "revenue oder orders", "revenue or orders")
                        .parameter("years", "Jahre der Vergangenheit, 2 bis 20", "Years of the past, 2 to 20")
                        .inOneCurrency()
                        .actionable(
                                "Lager, Personal und Ziele werden nach ihm geplant; ohne ihn hält man die Jahreszeit für den Erfolg der Werbung.",
                                "Stock, staff and targets are planned by it; without it the season passes for the success of advertising."));
    }
}
