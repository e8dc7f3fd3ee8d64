package io.stammkunde.metrics.acquisition.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureDraft;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists what winning customers costs. */
final class AcquisitionTables {
    private AcquisitionTables() {}

    @Produces
    @Singleton
    static TableDefinition cost() {
        return TableDefinition.at(
                "/v1/metrics/acquisition-costs",
                asked(FigureDefinition.of("acquisition", "cac")
                                .named("Kosten je Neukunde (CAC)", "Cost per new customer (CAC)")
                                .meaning(
                                        "Eingetragene Kosten geteilt durch Neukunden, nach Monat und nach Kanal.",
                                        "Costs that were entered by new customers, by month and by channel.")
                                .formula("Σ costs / count(customer with first order in period)")
                                .publishedBy("Farris et al., Marketing Metrics (3rd ed. 2015), ch. 5")
                                .from("Order Completed", "*")
                                .in(Unit.MONEY, Direction.LOWER_IS_BETTER))
                        .actionable(
                                "Kostet ein Kunde eines Kanals mehr, als er bringt, ist dort zu sparen.",
                                "If a customer of a channel costs more than they bring, that is where to save."));
    }

    @Produces
    @Singleton
    static TableDefinition valueToCost() {
        return TableDefinition.at(
                "/v1/metrics/acquisition-costs",
                asked(FigureDefinition.of("value", "ltv-cac")
                                .named("Kundenwert zu Kosten (LTV:CAC)", "Value to cost (LTV:CAC)")
                                .meaning(
                                        "Was ein Neukunde des Zeitraums bisher gebracht hat, und was er samt Vorhersage bringen wird, geteilt durch seine Kosten; nach Abzug der Warenkosten.",
                                        "What a new customer of the period has brought so far, and will have brought with what is predicted, by what they cost; after the costs of goods.")
                                .formula(
                                        "Σ revenue × margin / customers / CAC; (Σ revenue + Σ CLV) × margin / customers / CAC")
                                .publishedBy("Gupta, Lehmann, Managing Customers as Investments (2005)")
                                .from("Order Completed", "*")
                                .in(Unit.RATIO, Direction.HIGHER_IS_BETTER))
                        .actionable(
                                "Unter 1 verliert jeder neue Kunde Geld; weit über 3 wird zu wenig geworben.",
                                "Below 1 each new customer loses money; far above 3 too little is spent on advertising."));
    }

    @Produces
    @Singleton
    static TableDefinition payback() {
        return TableDefinition.at(
                "/v1/metrics/acquisition-costs",
                asked(FigureDefinition.of("value", "payback")
                                .named("Amortisation", "Payback")
                                .meaning(
                                        "Der Monat seit dem ersten Kauf, an dessen Ende ein Neukunde seine Kosten eingebracht hat.",
                                        "The month since the first purchase by whose end a new customer has brought in what they cost.")
                                .formula("min{m : Σ revenue up to month m × margin / customers ≥ CAC}")
                                .publishedBy("Farris et al., Marketing Metrics (3rd ed. 2015), ch. 5")
                                .from("Order Completed", "*")
                                .in(Unit.COUNT, Direction.LOWER_IS_BETTER))
                        .actionable(
                                "Sie sagt, wie lange Geld für Werbung gebunden ist, und damit, wie schnell man wachsen kann.",
                                "It tells how long money for advertising is bound, and so how fast one can grow."));
    }

    /** All of them are one answer, so they are asked with the same. */
    private static FigureDraft asked(FigureDraft draft) {
        return draft.parameter(
                        "from",
                        "Erster Monat, etwa 2026-01; sonst zwölf vor dem letzten",
                        "First month, such as 2026-01; else twelve before the last")
                .parameter("to", "Monat nach dem letzten", "Month after the last")
                .parameter(
                        "model",
                        "Wie Neukunden auf Kanäle verteilt werden: first, last, linear, markov oder markov-2",
                        "How new customers are shared among channels: first, last, linear, markov or markov-2")
                .inOneCurrency()
                .parameter(
                        "margin",
                        "Was vom Umsatz nach den Warenkosten bleibt, 0,0001 bis 1; sonst wie eingestellt",
                        "Share of revenue left after the costs of goods, 0.0001 to 1; else as set");
    }
}
