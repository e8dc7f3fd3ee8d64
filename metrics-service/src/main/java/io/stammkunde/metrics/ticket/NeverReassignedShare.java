package io.stammkunde.metrics.ticket;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.ShareOfRows;
import io.stammkunde.metrics.reporting.Tickets;
import jakarta.enterprise.context.ApplicationScoped;

/** Share of the tickets resolved in the period that stayed with whom they were first assigned to. Where no assignment is told there is nothing to divide by. */
@ApplicationScoped
class NeverReassignedShare extends ShareOfRows {
    private static final FigureDefinition DEFINITION = new FigureDefinition(
            "never-reassigned-share",
            "service",
            new Text("Nie weitergereicht", "Never reassigned"),
            new Text(
                    "Anteil der im Zeitraum gelösten und einmal zugewiesenen Anfragen, die niemand weitergereicht hat.",
                    "Share of the tickets resolved in the period, out of those that were assigned at all, that nobody passed on."),
            "count(ticket with 1 assignment) / count(ticket with ≥ 1 assignment)",
            "Ticket Resolved, Ticket Assigned",
            Unit.RATIO,
            Direction.HIGHER_IS_BETTER,
            true);

    NeverReassignedShare() {
        super(DEFINITION);
    }

    @Override
    protected Rows rowsOf(FigureScope scope) {
        return new Rows(
                scope.allTickets(),
                scope.period().contains(Tickets.RESOLVED_ON).and(Tickets.ASSIGNMENTS.gt(0)),
                Tickets.ASSIGNMENTS.eq(1),
                Tickets.RESOLVED_ON,
                Tickets.PERSON);
    }
}
