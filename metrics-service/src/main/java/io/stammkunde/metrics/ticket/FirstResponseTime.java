package io.stammkunde.metrics.ticket;

import static io.stammkunde.metrics.figure.Measures.rows;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverRows;
import io.stammkunde.metrics.reporting.Tickets;
import jakarta.enterprise.context.ApplicationScoped;

/** Mean hours from the opening of a ticket to its first answer, on the day of the answer. */
@ApplicationScoped
class FirstResponseTime extends SumOverRows {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("service", "first-response-time")
            .named("Zeit bis zur ersten Antwort", "First response time")
            .meaning(
                    "Mittlere Stunden von der Anfrage bis zur ersten Antwort, für im Zeitraum zum ersten Mal beantwortete Anfragen.",
                    "Mean hours from the request to the first answer, of the tickets first answered in the period.")
            .formula("Σ(first answered − opened) / count(ticket)")
            .from("Ticket Opened", "Ticket First Answered")
            .in(Unit.HOURS, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Schichten und Vorlagen verkürzen sie, und Kunden merken es sofort.",
                    "Shifts and templates shorten it, and customers notice at once.");

    FirstResponseTime() {
        super(DEFINITION);
    }

    @Override
    protected Summed summedOf(FigureScope scope) {
        return new Summed(
                scope.allTickets(),
                scope.period().contains(Tickets.ANSWERED_ON),
                Tickets.ANSWERED_ON,
                Tickets.PERSON,
                Hours.total(Tickets.ANSWERED_AT),
                rows());
    }
}
