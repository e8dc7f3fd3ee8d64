package io.stammkunde.metrics.nextcategory.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists the next best category. */
final class NextCategoryTables {
    private NextCategoryTables() {}

    @Produces
    @Singleton
    static TableDefinition nextCategory() {
        return TableDefinition.at(
                "/v1/metrics/next-category",
                FigureDefinition.of("customers", "next-category")
                        .named("Nächste Warengruppe", "Next best category")
                        .meaning(
                                "Aus welcher Warengruppe Kunden nach einer anderen am wahrscheinlichsten kaufen.",
                                "From which category customers most probably buy after another one.")
                        .formula("P(next | after), lift = P(next | after) / P(next)")
                        .publishedBy("Anderson, Goodman, Statistical Inference about Markov Chains (1957)")
                        .from("Order Completed")
                        .in(Unit.RATIO, Direction.NEUTRAL)
                        .parameter(
                                "from",
                                "Erster Tag; ohne Zeitraum alles Bekannte",
                                "First day; everything known without a period")
                        .parameter("to", "Tag nach dem letzten", "Day after the last")
                        .parameter("limit", "Höchstens so viele Zeilen", "Lines at most")
                        .actionable(
                                "Sie sagt, welches Angebot auf eine Bestellung folgen soll.",
                                "It tells which offer should follow an order."));
    }
}
