package io.stammkunde.metrics.ticket;

import static io.stammkunde.metrics.figure.Measures.exact;
import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.reporting.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Record4;
import org.jooq.Select;

/** Share of the tickets resolved in the period that stayed with whom they were first assigned to. Where no assignment is told there is nothing to divide by. */
@ApplicationScoped
class NeverReassignedShare implements Figure {
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

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Tickets.RESOLVED_ON);
        return select(
                        bucket,
                        exact(count().filterWhere(Tickets.ASSIGNMENTS.eq(1))),
                        rows(),
                        countDistinct(Tickets.PERSON))
                .from(scope.allTickets())
                .where(scope.period().contains(Tickets.RESOLVED_ON))
                .and(Tickets.ASSIGNMENTS.gt(0))
                .groupBy(bucket);
    }
}
