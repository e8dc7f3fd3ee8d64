package io.stammkunde.metrics.clv.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists what is predicted of customers. */
final class ClvTables {
    private ClvTables() {}

    @Produces
    @Singleton
    static TableDefinition model() {
        return TableDefinition.at(
                "/v1/clv/model",
                FigureDefinition.of("value", "clv-model")
                        .named("Modelle des Kundenwerts", "Models of lifetime value")
                        .meaning(
                                "BG/NBD, MBG/NBD, Pareto/NBD und Gamma-Gamma mit Standardfehlern, an zurückgehaltenen Wochen gegen einfache Regeln verglichen; welches gewählt ist und warum.",
                                "BG/NBD, MBG/NBD, Pareto/NBD and Gamma-Gamma with standard errors, compared with simple rules on held-out weeks; which one is chosen and why.")
                        .formula("maximum likelihood; mean squared error on the holdout")
                        .publishedBy(
                                "Fader, Hardie, Lee (2005); Batislam et al. (2007); Schmittlein et al. (1987); Fader, Hardie (2013)")
                        .from("Order Completed")
                        .in(Unit.COUNT, Direction.NEUTRAL)
                        .parameter(
                                "calibrationEnd", "Letzter Tag, aus dem gelernt wird", "Last day that is learned from")
                        .parameter(
                                "timeResolution",
                                "Auf so viele Wochen gerundet, über 0 bis 1",
                                "Rounded to so many weeks, above 0 to 1")
                        .inOneCurrency()
                        .actionable(
                                "Erst wenn das Modell die zurückgehaltenen Wochen trifft, darf man sich auf seine Vorhersagen verlassen.",
                                "Only if the model meets the held-out weeks may its predictions be relied on."));
    }

    @Produces
    @Singleton
    static TableDefinition distribution() {
        return TableDefinition.at(
                "/v1/clv/distribution",
                FigureDefinition.of("value", "clv-distribution")
                        .named("Verteilung des Kundenwerts", "Distribution of lifetime value")
                        .meaning(
                                "Wie sich der vorhergesagte Wert auf die Kunden verteilt: Summe, Median, Anteil des besten Fünftels.",
                                "How predicted value is spread over customers: total, median, share of the best fifth.")
                        .formula("histogram of CLV; Σ of the top 20 % / Σ")
                        .publishedBy("Fader, Hardie, Lee (2005)")
                        .from("Order Completed")
                        .in(Unit.MONEY, Direction.NEUTRAL)
                        .inOneCurrency()
                        .actionable(
                                "Sie sagt, wie viel Pflege auf wie viele Kunden zu verteilen ist.",
                                "It tells over how many customers how much care should be spread."));
    }

    @Produces
    @Singleton
    static TableDefinition customers() {
        return TableDefinition.at(
                "/v1/clv/customers",
                FigureDefinition.of("value", "clv-customers")
                        .named("Kundenwert je Kunde", "Lifetime value of each customer")
                        .meaning(
                                "Vorhergesagter Wert, erwartete Käufe mit Intervall und P(aktiv) jedes Kunden für die nächsten 52 Wochen.",
                                "Predicted value, expected purchases with their interval, and P(alive) of each customer for the next 52 weeks.")
                        .formula("E[purchases] × E[spend]")
                        .publishedBy("Fader, Hardie, Lee (2005); Fader, Hardie (2013)")
                        .from("Order Completed")
                        .in(Unit.MONEY, Direction.HIGHER_IS_BETTER)
                        .parameter("sort", "clv oder eine andere Ordnung der Liste", "clv or another order of the list")
                        .parameter("limit", "Kunden je Seite, 1 bis 200", "Customers of a page, 1 to 200")
                        .parameter("cursor", "Fortsetzung der Liste", "Where the list goes on")
                        .actionable(
                                "Nach Wert geordnet sagt die Liste, um wen man sich zuerst kümmert.",
                                "Ordered by value the list tells whom to care for first."));
    }

    @Produces
    @Singleton
    static TableDefinition contracts() {
        return TableDefinition.at(
                "/v1/clv/contracts",
                FigureDefinition.of("value", "clv-contracts")
                        .named("Verbleib bei Verträgen", "Retention of contracts")
                        .meaning(
                                "Wie lange Abonnements halten, und wie lange sie voraussichtlich noch halten werden.",
                                "How long subscriptions last, and how long they can be expected to last.")
                        .formula("sBG: P(lost at t) = B(α + 1, β + t − 1) / B(α, β)")
                        .publishedBy("Fader, Hardie, How to Project Customer Retention (2007)")
                        .from("Subscription Started", "Subscription Cancelled")
                        .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
                        .actionable(
                                "Die Kündigungen ballen sich am Anfang: Dort lohnt Begleitung.",
                                "Cancellations crowd at the beginning: that is where guidance pays."));
    }

    @Produces
    @Singleton
    static TableDefinition opportunities() {
        return TableDefinition.at(
                "/v1/clv/opportunities",
                FigureDefinition.of("value", "clv-opportunities")
                        .named("Käufe bei festen Gelegenheiten", "Purchases at fixed opportunities")
                        .meaning(
                                "Wie oft Kunden eine wiederkehrende Gelegenheit nutzen, und ob sie noch dabei sind.",
                                "How often customers take a recurring opportunity, and whether they are still with us.")
                        .formula("BG/BB")
                        .publishedBy("Fader, Hardie, Shang (2010)")
                        .from("Order Completed")
                        .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
                        .actionable(
                                "Sie sagt, wen man vor der nächsten Gelegenheit erinnert.",
                                "It tells whom to remind before the next opportunity."));
    }
}
