package io.stammkunde.metrics.ticket;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.ShareOfRows;
import io.stammkunde.metrics.reporting.Tickets;
import jakarta.enterprise.context.ApplicationScoped;

/** Share of the tickets resolved in the period that had been reopened before. */
@ApplicationScoped
class ReopenedShare extends ShareOfRows {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("service", "reopened-share")
            .named("Wieder geöffnete Anfragen", "Reopened tickets")
            .meaning(
                    "Anteil der im Zeitraum gelösten Anfragen, die zuvor wieder geöffnet worden waren.",
                    "Share of the tickets resolved in the period that had been reopened before.")
            .formula("count(ticket with ≥ 1 reopening) / count(ticket)")
            .from("Ticket Resolved", "Ticket Reopened")
            .in(Unit.RATIO, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Wieder geöffnete Anfragen waren nicht gelöst; ihre Themen zeigen, wo Antworten fehlen.",
                    "Reopened tickets were not solved; their topics show where answers are missing.");

    ReopenedShare() {
        super(DEFINITION);
    }

    @Override
    protected Rows rowsOf(FigureScope scope) {
        return new Rows(
                scope.allTickets(),
                scope.period().contains(Tickets.RESOLVED_ON),
                Tickets.REOPENINGS.gt(0),
                Tickets.RESOLVED_ON,
                Tickets.PERSON);
    }
}
