package io.stammkunde.metrics.ticket;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.ShareOfRows;
import io.stammkunde.metrics.reporting.Tickets;
import jakarta.enterprise.context.ApplicationScoped;

/** Share of the tickets resolved in the period that stayed with whom they were first assigned to. Where no assignment is told there is nothing to divide by. */
@ApplicationScoped
class NeverReassignedShare extends ShareOfRows {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("service", "never-reassigned-share")
            .named("Nie weitergereicht", "Never reassigned")
            .meaning(
                    "Anteil der im Zeitraum gelösten und einmal zugewiesenen Anfragen, die niemand weitergereicht hat.",
                    "Share of the tickets resolved in the period, out of those that were assigned at all, that nobody passed on.")
            .formula("count(ticket with 1 assignment) / count(ticket with ≥ 1 assignment)")
            .from("Ticket Resolved", "Ticket Assigned")
            .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Was weitergereicht wird, landet zuerst bei den Falschen: Die Zuteilung ist zu verbessern.",
                    "What is passed on reaches the wrong people first: assignment can be improved.");

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
