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

/** Mean hours from the opening of a ticket to its first answer, on the day of the answer. */
@ApplicationScoped
class FirstResponseTime extends SumOverPeople {
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
        var bucket = scope.bucket(Tickets.ANSWERED_ON);
        return select(bucket, Tickets.PERSON, Hours.total(Tickets.ANSWERED_AT), rows())
                .from(scope.allTickets())
                .where(scope.period().contains(Tickets.ANSWERED_ON))
                .groupBy(bucket, Tickets.PERSON);
    }
}
