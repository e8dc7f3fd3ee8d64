package io.stammkunde.metrics.ticket.http;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.TableDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How the catalogue lists reports of tickets. */
final class TicketTables {
    private TicketTables() {}

    @Produces
    @Singleton
    static TableDefinition tickets() {
        return TableDefinition.at(
                "/v1/metrics/tickets",
                FigureDefinition.of("service", "tickets")
                        .named("Anfragen", "Tickets")
                        .meaning(
                                "Erste Antwort und Lösung (Mittel, Median, p90, p95), binnen 3 Stunden gelöst, wieder geöffnet; nach Kanal oder Dringlichkeit.",
                                "First response and resolution (mean, median, p90, p95), solved within 3 hours, reopened; by channel or priority.")
                        .formula("quantiles of (first answered − opened) and (resolved − opened)")
                        .from(
                                "Ticket Opened",
                                "Ticket Assigned",
                                "Ticket First Answered",
                                "Ticket Reopened",
                                "Ticket Resolved")
                        .in(Unit.HOURS, Direction.LOWER_IS_BETTER)
                        .overPeriod()
                        .parameter("by", "channel oder priority", "channel or priority")
                        .actionable(
                                "Der Median zeigt den Alltag, p95 die Kunden, die vergessen wurden.",
                                "The median shows the everyday, p95 the customers who were forgotten."));
    }
}
