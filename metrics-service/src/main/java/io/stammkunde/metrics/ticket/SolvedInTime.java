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

/** Share of the tickets opened in the period that were resolved within three hours. */
@ApplicationScoped
class SolvedInTime implements Figure {
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

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var bucket = scope.bucket(Tickets.OPENED_ON);
        return select(bucket, exact(count().filterWhere(Hours.inTime())), rows(), countDistinct(Tickets.PERSON))
                .from(scope.allTickets())
                .where(scope.period().contains(Tickets.OPENED_ON))
                .and(Hours.decided(scope.now()))
                .groupBy(bucket);
    }
}
