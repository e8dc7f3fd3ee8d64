package io.stammkunde.metrics.ticket;

import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.figure.SumOverPeople;
import io.stammkunde.metrics.reporting.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Record4;
import org.jooq.Select;

/** Mean hours from the opening of a ticket to its resolution, on the day of the resolution. */
@ApplicationScoped
class ResolutionTime extends SumOverPeople {
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

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public boolean isAboutOrders() {
        return false;
    }

    @Override
    protected Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var bucket = scope.bucket(Tickets.RESOLVED_ON);
        return select(bucket, Tickets.PERSON, Hours.total(Tickets.RESOLVED_AT), rows())
                .from(scope.allTickets())
                .where(scope.period().contains(Tickets.RESOLVED_ON))
                .groupBy(bucket, Tickets.PERSON);
    }
}
