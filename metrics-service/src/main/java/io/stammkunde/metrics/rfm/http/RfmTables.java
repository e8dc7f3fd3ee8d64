package io.stammkunde.metrics.rfm.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists RFM. */
final class RfmTables {
    private RfmTables() {}

    @Produces
    @Singleton
    static TableDefinition rfm() {
        return TableDefinition.at(
                "/v1/metrics/rfm",
                FigureDefinition.of("customers", "rfm")
                        .named("RFM-Werte", "RFM scores")
                        .meaning(
                                "Kunden nach letztem Kauf, Häufigkeit und Umsatz in Fünftel geteilt, 5 ist das beste; je Zelle Anzahl und Umsatz.",
                                "Customers cut into fifths by latest purchase, frequency and revenue, 5 being the best; number and revenue of each cell.")
                        .formula("quintiles of (last day, count(order), Σ revenue)")
                        .publishedBy("Hughes, Strategic Database Marketing (1994)")
                        .from("Order Completed")
                        .in(Unit.COUNT, Direction.NEUTRAL)
                        .parameter(
                                "asOf",
                                "Stand bis zum Beginn dieses Tages oder Zeitpunkts",
                                "State as of the start of this day or instant")
                        .inOneCurrency()
                        .actionable(
                                "Jede Zelle ist eine Liste von Kunden, die dasselbe brauchen: Dank, Erinnerung oder Rückgewinnung.",
                                "Each cell is a list of customers who need the same: thanks, a reminder or winning back."));
    }

    @Produces
    @Singleton
    static TableDefinition atRisk() {
        return TableDefinition.at(
                "/v1/metrics/at-risk",
                FigureDefinition.of("customers", "at-risk")
                        .named("Wertvolle Kunden, die zu gehen drohen", "Valuable customers at risk")
                        .meaning(
                                "Kunden, die viel und oft gekauft haben, aber lange nicht mehr: R bis 2, F und M ab 4.",
                                "Customers who bought much and often, but not for long: R up to 2, F and M from 4.")
                        .formula("count(R ≤ 2, F ≥ 4, M ≥ 4)")
                        .publishedBy("Hughes, Strategic Database Marketing (1994)")
                        .from("Order Completed")
                        .in(Unit.COUNT, Direction.LOWER_IS_BETTER)
                        .parameter(
                                "asOf",
                                "Stand bis zum Beginn dieses Tages oder Zeitpunkts",
                                "State as of the start of this day or instant")
                        .inOneCurrency()
                        .actionable(
                                "Die Liste ist kurz und nach Umsatz geordnet: Wer sie anruft, rettet am meisten.",
                                "The list is short and ordered by revenue: calling them saves most."));
    }
}
