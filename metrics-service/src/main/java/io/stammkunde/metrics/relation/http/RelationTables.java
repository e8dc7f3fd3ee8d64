package io.stammkunde.metrics.relation.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists what goes together. */
final class RelationTables {
    private RelationTables() {}

    @Produces
    @Singleton
    static TableDefinition correlations() {
        return TableDefinition.at(
                "/v1/metrics/correlations",
                FigureDefinition.of("relations", "correlations")
                        .named("Zusammenhänge", "Correlations")
                        .meaning(
                                "Wie je zwei Werte derselben Kunden zusammengehen: Pearson mit Intervall, Spearman, Kendalls τ-b, p-Werte über alle Paare berichtigt.",
                                "How each two figures of the same customers go together: Pearson with its interval, Spearman, Kendall's τ-b, p-values adjusted for all pairs.")
                        .formula("r, ρ, τ-b; adjusted p")
                        .publishedBy("Fisher (1921); Spearman (1904); Kendall (1945); Benjamini, Hochberg (1995)")
                        .from("Order Completed", "Order Refunded", "Order Cancelled", "Survey Answered")
                        .in(Unit.POINTS, Direction.NEUTRAL)
                        .parameter(
                                "figures",
                                "Werte mit Komma dazwischen; ohne Angabe alle",
                                "Figures with commas between them; all if missing")
                        .parameter(
                                "asOf",
                                "Stand bis zum Beginn dieses Tages oder Zeitpunkts",
                                "State as of the start of this day or instant")
                        .inOneCurrency()
                        .actionable(
                                "Was zusammengeht, ist eine Vermutung, die ein Experiment prüfen kann; eine Ursache ist es noch nicht.",
                                "What goes together is a conjecture for an experiment to test; it is no cause yet."));
    }

    @Produces
    @Singleton
    static TableDefinition satisfactionRetention() {
        return TableDefinition.at(
                "/v1/metrics/satisfaction-retention",
                FigureDefinition.of("relations", "satisfaction-retention")
                        .named("Zufriedenheit und Wiederkehr", "Satisfaction and retention")
                        .meaning(
                                "Um wie viel früher zufriedene Kunden wieder kaufen, oder später gehen, als unzufriedene; allein und um frühere Bestellungen bereinigt.",
                                "How much earlier satisfied customers buy again, or later leave, than dissatisfied ones; alone and adjusted for earlier orders.")
                        .formula("hazard ratio for each point of the score")
                        .publishedBy("Cox (1972), ties by Efron (1977)")
                        .from("Survey Answered", "Order Completed")
                        .in(Unit.RATIO, Direction.NEUTRAL)
                        .parameter("kind", "nps, csat oder ces", "nps, csat or ces")
                        .parameter(
                                "outcome",
                                "purchase: bis zum nächsten Kauf; churn: bis zum Weggang",
                                "purchase: until the next purchase; churn: until leaving")
                        .parameter(
                                "asOf",
                                "Stand bis zum Beginn dieses Tages oder Zeitpunkts",
                                "State as of the start of this day or instant")
                        .parameter(
                                "from",
                                "Erster Tag der Antworten; ohne Zeitraum alle",
                                "First day of answers; all without a period")
                        .parameter("to", "Tag nach dem letzten", "Day after the last")
                        .parameter(
                                "k",
                                "Wie viele mediane Kaufabstände ein Kunde schweigen darf, 0,1 bis 100; sonst 3",
                                "Median gaps that a customer may be silent, 0.1 to 100; else 3")
                        .actionable(
                                "Ist der Zusammenhang stark, ist jeder gehobene Punkt Umsatz wert; ist er schwach, misst die Umfrage das Falsche.",
                                "If it is strong, each point gained is worth revenue; if it is weak, the survey measures the wrong thing."));
    }
}
