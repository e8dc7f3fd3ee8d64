package io.stammkunde.metrics.ticket;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.ShareOfRows;
import io.stammkunde.metrics.reporting.Tickets;
import jakarta.enterprise.context.ApplicationScoped;

/** Share of the tickets opened in the period that were resolved within three hours. */
@ApplicationScoped
class SolvedInTime extends ShareOfRows {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("service", "share-solved-within-3-hours")
            .named("Binnen 3 Stunden gelöst", "Solved within 3 hours")
            .meaning(
                    "Anteil der im Zeitraum gestellten Anfragen, die nach höchstens drei Stunden gelöst waren; Ziel 95 %. Offene Anfragen zählen mit, sobald die drei Stunden vorbei sind.",
                    "Share of the tickets opened in the period that were resolved after three hours at most; target 95 %. Open tickets count once the three hours are over.")
            .formula("count(resolved − opened ≤ 3 h) / count(ticket opened ≥ 3 h ago or resolved)")
            .from("Ticket Opened", "Ticket Resolved", "Ticket Reopened")
            .in(Unit.RATIO, Direction.HIGHER_IS_BETTER)
            .actionable(
                    "Das Ziel von 95 % sagt, zu welcher Stunde mehr Menschen nötig sind.",
                    "The target of 95 % tells at which hours more people are needed.");

    SolvedInTime() {
        super(DEFINITION);
    }

    @Override
    protected Rows rowsOf(FigureScope scope) {
        return new Rows(
                scope.allTickets(),
                scope.period().contains(Tickets.OPENED_ON).and(Hours.decided(scope.knownUntil())),
                Hours.inTime(),
                Tickets.OPENED_ON,
                Tickets.PERSON);
    }
}
