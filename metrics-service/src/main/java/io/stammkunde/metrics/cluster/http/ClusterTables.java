package io.stammkunde.metrics.cluster.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists groups of customers. */
final class ClusterTables {
    private ClusterTables() {}

    @Produces
    @Singleton
    static TableDefinition clusters() {
        return TableDefinition.at(
                "/v1/metrics/clusters",
                FigureDefinition.of("customers", "clusters")
                        .named("Kundengruppen", "Customer groups")
                        .meaning(
                                "Kunden, die einander in Aktualität, Bestellungen, Umsatz und Dauer ähneln; die Silhouette sagt, wie deutlich die Gruppen sind.",
                                "Customers who are alike in recency, orders, revenue and tenure; the silhouette tells how distinct the groups are.")
                        .formula("k-means over standardised log(1 + x); k by the highest mean silhouette")
                        .publishedBy("MacQueen (1967); Rousseeuw, Silhouettes (1987)")
                        .from("Order Completed")
                        .in(Unit.COUNT, Direction.NEUTRAL)
                        .parameter(
                                "k",
                                "Anzahl der Gruppen, 2 bis 12; sonst die mit der höchsten Silhouette",
                                "Number of groups, 2 to 12; else the one with the highest silhouette")
                        .parameter(
                                "asOf",
                                "Stand bis zum Beginn dieses Tages oder Zeitpunkts",
                                "State as of the start of this day or instant")
                        .inOneCurrency()
                        .actionable(
                                "Jede Gruppe verdient eine eigene Ansprache; die mit viel Umsatz und wachsendem Schweigen zuerst.",
                                "Each group deserves to be addressed in its own way; the one with much revenue and growing silence first."));
    }
}
