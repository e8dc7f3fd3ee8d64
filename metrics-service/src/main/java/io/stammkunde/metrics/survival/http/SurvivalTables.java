package io.stammkunde.metrics.survival.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists survival. */
final class SurvivalTables {
    private SurvivalTables() {}

    @Produces
    @Singleton
    static TableDefinition survival() {
        return TableDefinition.at(
                "/v1/metrics/survival",
                FigureDefinition.of("retention", "survival")
                        .named("Verbleib der Kunden", "Survival of customers")
                        .meaning(
                                "Welcher Anteil der Kunden wie lange nach dem ersten Kauf noch da ist, mit Bändern von 95 %; Gruppen werden mit dem Log-Rank-Test verglichen. Gegangen ist, wer länger als k mediane Kaufabstände schweigt.",
                                "Which share of the customers is still there how long after the first purchase, with bands of 95 %; groups are compared by the log-rank test. Who is silent for longer than k median gaps has left.")
                        .formula("S(t) = Π (1 − lost / at risk)")
                        .publishedBy("Kaplan, Meier (1958); Mantel (1966)")
                        .from("Order Completed")
                        .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
                        .parameter(
                                "asOf",
                                "Stand bis zum Beginn dieses Tages oder Zeitpunkts",
                                "State as of the start of this day or instant")
                        .parameter(
                                "from",
                                "Erster Tag der ersten Käufe; ohne Zeitraum alle",
                                "First day of first purchases; all without a period")
                        .parameter("to", "Tag nach dem letzten", "Day after the last")
                        .parameter(
                                "k",
                                "Wie viele mediane Kaufabstände ein Kunde schweigen darf, 0,1 bis 100; sonst 3",
                                "Median gaps that a customer may be silent, 0.1 to 100; else 3")
                        .parameter("group", "year oder month des ersten Kaufs", "year or month of the first purchase")
                        .actionable(
                                "Wo die Kurve am steilsten fällt, ist der Zeitpunkt für eine Nachricht.",
                                "Where the curve falls most steeply is the time for a message."));
    }
}
