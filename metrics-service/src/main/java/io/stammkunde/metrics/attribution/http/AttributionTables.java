package io.stammkunde.metrics.attribution.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists attribution. */
final class AttributionTables {
    private AttributionTables() {}

    @Produces
    @Singleton
    static TableDefinition attribution() {
        return TableDefinition.at(
                "/v1/metrics/attribution",
                FigureDefinition.of("acquisition", "attribution")
                        .named("Zuordnung zu Kanälen", "Attribution to channels")
                        .meaning(
                                "Welchen Kanälen die Bestellungen zu verdanken sind: dem ersten, dem letzten, allen gleich oder nach dem Anteil, der ohne den Kanal verloren ginge.",
                                "Which channels the orders are owed to: the first, the last, all equally, or by the share that would be lost without the channel.")
                        .formula("orders × share of the channel; Markov: removal effect / Σ removal effects")
                        .publishedBy("Anderl et al., Mapping the Customer Journey (2016)")
                        .from("*", "Order Completed")
                        .in(Unit.COUNT, Direction.NEUTRAL)
                        .overPeriod()
                        .parameter(
                                "model",
                                "first, last, linear, markov oder markov-2",
                                "first, last, linear, markov or markov-2")
                        .parameter("by", "channel, medium, source oder campaign", "channel, medium, source or campaign")
                        .parameter(
                                "windowDays",
                                "Wie alt ein Kontakt bei der Bestellung sein darf, 1 bis 365",
                                "How old a touchpoint may be at the order, 1 to 365")
                        .parameter(
                                "orders",
                                "all, oder first für die erste Bestellung jedes Kunden",
                                "all, or first for the first order of each customer")
                        .inOneCurrency()
                        .actionable(
                                "Kanäle, die mehr bringen, als sie kosten, bekommen mehr Geld, die anderen weniger.",
                                "Channels that bring more than they cost get more money, the others less."));
    }
}
