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

/** Share of the tickets resolved in the period that had been reopened before. */
@ApplicationScoped
class ReopenedShare implements Figure {
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

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Tickets.RESOLVED_ON);
        return select(
                        bucket,
                        exact(count().filterWhere(Tickets.REOPENINGS.gt(0))),
                        rows(),
                        countDistinct(Tickets.PERSON))
                .from(scope.allTickets())
                .where(scope.period().contains(Tickets.RESOLVED_ON))
                .groupBy(bucket);
    }
}
