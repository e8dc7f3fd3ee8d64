package io.stammkunde.metrics.ticket;

import static io.stammkunde.metrics.figure.Measures.NO_DENOMINATOR;
import static io.stammkunde.metrics.figure.Measures.exact;
import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.Figure;
import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.figure.FigureDefinition.Direction;
import io.stammkunde.metrics.figure.FigureDefinition.Unit;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.reporting.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.RowN;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Number of tickets open at the end of the period, and of each of its points: a level, not a sum. */
@ApplicationScoped
class Backlog implements Figure {
    private static final FigureDefinition DEFINITION = FigureDefinition.of("service", "backlog")
            .named("Offene Anfragen", "Backlog")
            .meaning(
                    "Zahl der Anfragen, die am Ende des Zeitraums offen waren.",
                    "Number of tickets that were open at the end of the period.")
            .formula("count(ticket opened or reopened and not resolved before the end)")
            .from("Ticket Opened", "Ticket Reopened", "Ticket Resolved")
            .in(Unit.COUNT, Direction.LOWER_IS_BETTER)
            .actionable(
                    "Wächst der Stand, fehlen Menschen oder ein Grund für die Anfragen ist abzustellen.",
                    "If the level grows, either people are missing or a reason for the tickets should be removed.");

    private static final Field<LocalDate> BUCKET = Columns.day("edge", "bucket");
    /** The day after the last one of the bucket. */
    private static final Field<LocalDate> END = Columns.day("edge", "ends");

    private static final Condition OPEN =
            Tickets.OPEN_FROM.lt(END).and(Tickets.OPEN_UNTIL.isNull().or(Tickets.OPEN_UNTIL.ge(END)));

    @Override
    public FigureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        return select(BUCKET, exact(count(Tickets.SPELL_PERSON)), NO_DENOMINATOR, scope.people(Tickets.SPELL_PERSON))
                .from(edges(scope))
                .leftJoin(scope.openTickets())
                .on(OPEN)
                .groupBy(BUCKET);
    }

    @Override
    public boolean isAboutOrders() {
        return false;
    }

    @Override
    public Optional<Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>>> contributions(
            FigureScope scope) {
        return Optional.of(select(BUCKET, Tickets.SPELL_PERSON, rows(), NO_DENOMINATOR)
                .from(edges(scope))
                .join(scope.openTickets())
                .on(OPEN)
                .groupBy(BUCKET, Tickets.SPELL_PERSON));
    }

    /** The days on which tickets were opened or resolved. */
    @Override
    public Optional<Select<?>> presences(FigureScope scope) {
        return Optional.of(select(Tickets.OPEN_FROM, Tickets.SPELL_PERSON)
                .from(scope.openTickets())
                .unionAll(select(Tickets.OPEN_UNTIL, Tickets.SPELL_PERSON)
                        .from(scope.openTickets())
                        .where(Tickets.OPEN_UNTIL.isNotNull())));
    }

    private static Table<?> edges(FigureScope scope) {
        var period = scope.period();
        var grain = scope.grain();
        var starts = grain == null ? List.of(period.from()) : grain.points(period, Integer.MAX_VALUE);
        var edges = new ArrayList<RowN>();
        for (int i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1) : period.to();
            edges.add(row(List.of(inline(starts.get(i)), inline(end))));
        }
        return DSL.values(edges.toArray(RowN[]::new)).as("edge", "bucket", "ends");
    }
}
