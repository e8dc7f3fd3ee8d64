package io.stammkunde.metrics.ticket;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.SmallCells;
import io.stammkunde.metrics.reporting.Tickets;
import io.stammkunde.metrics.ticket.TicketReport.Group;
import io.stammkunde.metrics.ticket.TicketReport.Share;
import io.stammkunde.metrics.ticket.TicketReport.Spread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Tells how long tickets took, by channel or priority. */
@ApplicationScoped
public class ReportTickets {
    /** Groups in an answer; names come from senders, so there may be any number of them. */
    static final int MOST_GROUPS = 500;

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final MeasureFigures measure;

    public ReportTickets(FiguresDatabase database, ReportingCalendar calendar, MeasureFigures measure) {
        this.database = database;
        this.calendar = calendar;
        this.measure = measure;
    }

    /** The columns that tell of the time from opening to one kind of step, for the tickets to which a condition applies. */
    private record Times(
            Field<Integer> people,
            Field<Integer> tickets,
            Field<Double> mean,
            Field<Double> median,
            Field<Double> p90,
            Field<Double> p95) {
        static Times of(String name, Field<LocalDateTime> moment, Condition condition) {
            return new Times(
                    countDistinct(Tickets.PERSON).filterWhere(condition).as(name + "_people"),
                    count().filterWhere(condition).as(name + "_tickets"),
                    hours("avg({0})", moment, condition).as(name + "_mean"),
                    hours("quantile_cont({0}, 0.5)", moment, condition).as(name + "_median"),
                    hours("quantile_cont({0}, 0.9)", moment, condition).as(name + "_p90"),
                    hours("quantile_cont({0}, 0.95)", moment, condition).as(name + "_p95"));
        }

        private static Field<Double> hours(String aggregate, Field<LocalDateTime> moment, Condition condition) {
            return field(
                    aggregate + " filter (where {1}) / {2}",
                    SQLDataType.DOUBLE,
                    Tickets.microsUntil(moment),
                    condition,
                    inline(Hours.MICROS));
        }

        List<Field<?>> columns() {
            return List.of(people, tickets, mean, median, p90, p95);
        }

        boolean isHidden(Record row) {
            return SmallCells.hide(row.get(people));
        }

        @Nullable
        Spread spread(Record row) {
            return isHidden(row)
                    ? null
                    : new Spread(row.get(tickets), row.get(mean), row.get(median), row.get(p90), row.get(p95));
        }
    }

    /** The tickets of a period; of more than five hundred groups the largest. */
    public Uni<TicketReport> handle(Period period, Grouping by) {
        return database.ask(sql -> new TicketReport(
                period.from(),
                period.to(),
                by.key(),
                SmallCells.LEAST_PEOPLE,
                groups(sql, period, calendar.now(), by),
                measure.excluded(sql, period)));
    }

    private static List<Group> groups(DSLContext sql, Period period, Instant now, Grouping by) {
        var opened = period.contains(Tickets.OPENED_ON);
        var answered = period.contains(Tickets.ANSWERED_ON);
        var resolved = period.contains(Tickets.RESOLVED_ON);
        var openers = countDistinct(Tickets.PERSON).filterWhere(opened).as("openers");
        var openings = count().filterWhere(opened).as("openings");
        var decided = count().filterWhere(opened.and(Hours.decided(now))).as("decided");
        var inTime = count().filterWhere(opened.and(Hours.inTime())).as("in_time");
        var reopened = count().filterWhere(opened.and(Tickets.REOPENINGS.gt(0))).as("reopened");
        var response = Times.of("response", Tickets.ANSWERED_AT, answered);
        var resolution = Times.of("resolution", Tickets.RESOLVED_AT, resolved);
        return sql.select(by.field(), openers, openings, decided, inTime, reopened)
                .select(response.columns())
                .select(resolution.columns())
                .from(Tickets.all(now))
                .where(opened.or(answered).or(resolved))
                .groupBy(by.field())
                .orderBy(count().desc(), by.field().asc().nullsLast())
                .limit(MOST_GROUPS)
                .fetch(row -> {
                    boolean fewOpeners = SmallCells.hide(row.get(openers));
                    return new Group(
                            row.get(by.field()),
                            fewOpeners ? null : row.get(openings),
                            fewOpeners ? null : Share.of(row.get(inTime), row.get(decided)),
                            fewOpeners ? null : row.get(reopened),
                            response.spread(row),
                            resolution.spread(row),
                            fewOpeners || response.isHidden(row) || resolution.isHidden(row));
                });
    }
}
