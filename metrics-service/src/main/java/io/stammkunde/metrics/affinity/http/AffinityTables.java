package io.stammkunde.metrics.affinity.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists what is bought together. */
final class AffinityTables {
    private AffinityTables() {}

    @Produces
    @Singleton
    static TableDefinition affinity() {
        return TableDefinition.at(
                "/v1/metrics/affinity",
                FigureDefinition.of("customers", "affinity")
                        .named("Warenkorb-Affinität", "Product affinity")
                        .meaning(
                                "Produkte oder Warengruppen, die öfter zusammen bestellt werden, als der Zufall erwarten lässt.",
                                "Products or categories that are ordered together more often than chance would have it.")
                        .formula("support = P(A, B), confidence = P(B | A), lift = P(A, B) / (P(A) · P(B))")
                        .publishedBy("Agrawal, Imieliński, Swami (1993)")
                        .from("Order Completed")
                        .in(Unit.RATIO, Direction.NEUTRAL)
                        .overPeriod()
                        .parameter(
                                "minSupport",
                                "Mindestanteil der Bestellungen, 0 bis 1; sonst 0,001",
                                "Least share of the orders, 0 to 1; else 0.001")
                        .parameter("by", "product oder category", "product or category")
                        .parameter("limit", "Höchstens so viele Paare", "Pairs at most")
                        .actionable(
                                "Paare mit hohem Lift gehören nebeneinander, in ein Bündel oder in die Empfehlung.",
                                "Pairs with a high lift belong side by side, into a bundle or into the recommendation."));
    }
}
