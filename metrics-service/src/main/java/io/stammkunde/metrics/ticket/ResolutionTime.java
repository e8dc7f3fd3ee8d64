package io.stammkunde.metrics.ticket;

import static io.stammkunde.metrics.figure.Measures.rows;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverRows;
import io.stammkunde.metrics.reporting.Tickets;
import jakarta.enterprise.context.ApplicationScoped;

/** Mean hours from the opening of a ticket to its resolution, on the day of the resolution. */
@ApplicationScoped
class ResolutionTime extends SumOverRows {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("service", "resolution-time")
            .named("Lösungszeit", "Resolution time")
            .meaning(
                    "Mittlere Stunden von der Anfrage bis zur Lösung, für im Zeitraum gelöste Anfragen. Wird eine Anfrage wieder geöffnet, zählt die Lösung danach.",
                    "Mean hours from the request to its resolution, of the tickets resolved in the period. If a ticket is reopened, the resolution after that counts.")
            .formula("Σ(resolved − opened) / count(ticket)")
            .from("Ticket Opened", "Ticket Resolved", "Ticket Reopened")
            .in(Unit.HOURS, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Lange Zeiten nach Kanal oder Dringlichkeit zeigen, wo eine Anfrage liegen bleibt.",
                    "Long times by channel or priority show where tickets get stuck.");

    ResolutionTime() {
        super(DEFINITION);
    }

    @Override
    protected Summed summedOf(FigureScope scope) {
        return new Summed(
                scope.allTickets(),
                scope.period().contains(Tickets.RESOLVED_ON),
                Tickets.RESOLVED_ON,
                Tickets.PERSON,
                Hours.total(Tickets.RESOLVED_AT),
                rows());
    }
}
