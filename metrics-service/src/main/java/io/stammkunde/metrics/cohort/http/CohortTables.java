package io.stammkunde.metrics.cohort.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists the cohorts. */
final class CohortTables {
    private CohortTables() {}

    @Produces
    @Singleton
    static TableDefinition retention() {
        return TableDefinition.at(
                "/v1/metrics/cohorts",
                FigureDefinition.of("cohorts", "cohorts")
                        .named("Wiederkehr nach Kohorten", "Cohort retention")
                        .meaning(
                                "Kunden nach dem Monat ihres ersten Kaufs, und wie viele von ihnen in jedem Monat danach wieder kauften: Anzahl, Anteil, Umsatz.",
                                "Customers by the month of their first purchase, and how many of them bought again in each month after it: number, share, revenue.")
                        .formula("count(customer of the cohort who bought in month m) / count(customer of the cohort)")
                        .publishedBy("Fader, Hardie (2007); Farris et al., Marketing Metrics (3rd ed. 2015), ch. 5")
                        .from("Order Completed")
                        .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
                        .overPeriod()
                        .inOneCurrency()
                        .actionable(
                                "Eine Kohorte, die schlechter wiederkehrt als frühere, zeigt, ab wann Angebot oder Werbung die falschen Kunden brachten.",
                                "A cohort that returns less than earlier ones shows from when on offers or advertising brought the wrong customers."));
    }
}
