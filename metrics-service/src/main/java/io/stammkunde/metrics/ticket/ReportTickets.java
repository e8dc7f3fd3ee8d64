package io.stammkunde.metrics.ticket;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.figure.Shown;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.Tickets;
import io.stammkunde.metrics.reporting.View;
import io.stammkunde.metrics.ticket.TicketReport.Group;
import io.stammkunde.metrics.ticket.TicketReport.Share;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** Tells how long tickets took, by channel, priority or part of the people. */
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

    /** The tickets of a period, or of a part of the people; of more than five hundred groups the largest. */
    public Uni<TicketReport> handle(FigureQuestion question, Grouping by) {
        return database.ask(sql -> report(sql, question, by));
    }

    private TicketReport report(DSLContext sql, FigureQuestion question, Grouping by) {
        var facts = measure.facts(sql, question);
        var columns = new Counts(question.period(), calendar.now());
        return new TicketReport(
                question.period().from(),
                question.period().to(),
                by.key(),
                Shown.leastPeople(),
                groups(sql, columns, by, question.view(View.at(calendar.now()))),
                facts.excluded());
    }

    /** What is counted, and for which tickets. */
    private static final class Counts {
        final Condition opened;
        final Condition answered;
        final Condition resolved;
        final Field<Integer> openers;
        final Field<Integer> openings;
        final Field<Integer> decided;
        final Field<Integer> inTime;
        final Field<Integer> reopened;
        final Times response;
        final Times resolution;

        Counts(Period period, Instant now) {
            opened = period.contains(Tickets.OPENED_ON);
            answered = period.contains(Tickets.ANSWERED_ON);
            resolved = period.contains(Tickets.RESOLVED_ON);
            openers = countDistinct(Tickets.PERSON).filterWhere(opened).as("openers");
            openings = count().filterWhere(opened).as("openings");
            decided = count().filterWhere(opened.and(Hours.decided(now))).as("decided");
            inTime = count().filterWhere(opened.and(Hours.inTime())).as("in_time");
            reopened = count().filterWhere(opened.and(Tickets.REOPENINGS.gt(0))).as("reopened");
            response = Times.of("response", Tickets.ANSWERED_AT, answered);
            resolution = Times.of("resolution", Tickets.RESOLVED_AT, resolved);
        }

        Map<@Nullable String, MedianHours> responseMedians(DSLContext sql, Grouping by, View view, Result<?> rows) {
            return MedianHours.of(
                    sql, by, view, Tickets.ANSWERED_AT, answered, rows.intoMap(by.field(), response.tickets()));
        }

        Map<@Nullable String, MedianHours> resolutionMedians(DSLContext sql, Grouping by, View view, Result<?> rows) {
            return MedianHours.of(
                    sql, by, view, Tickets.RESOLVED_AT, resolved, rows.intoMap(by.field(), resolution.tickets()));
        }

        Result<? extends Record> fetch(DSLContext sql, Grouping by, View view) {
            return sql.select(by.field(), openers, openings, decided, inTime, reopened)
                    .select(response.columns())
                    .select(resolution.columns())
                    .from(by.tickets(Tickets.all(view)))
                    .where(opened.or(answered).or(resolved))
                    .groupBy(by.field())
                    .orderBy(count().desc(), by.field().asc().nullsLast())
                    .limit(MOST_GROUPS)
                    .fetch();
        }
    }

    private static List<Group> groups(DSLContext sql, Counts columns, Grouping by, View view) {
        var wholes = view.restrictions().stream()
                .map(restriction -> byName(columns.fetch(sql, by, view.without(restriction)), by))
                .toList();
        var rows = columns.fetch(sql, by, view);
        var responses = columns.responseMedians(sql, by, view, rows);
        var resolutions = columns.resolutionMedians(sql, by, view, rows);
        return rows.map(row -> {
            var name = row.get(by.field());
            return group(row, columns, by, wholes, responses.get(name), resolutions.get(name));
        });
    }

    private static Map<@Nullable String, Record> byName(Result<? extends Record> rows, Grouping by) {
        var found = new HashMap<@Nullable String, Record>();
        rows.forEach(row -> found.put(row.get(by.field()), row));
        return found;
    }

    private static Group group(
            Record row,
            Counts columns,
            Grouping by,
            List<Map<@Nullable String, Record>> wholes,
            @Nullable MedianHours response,
            @Nullable MedianHours resolution) {
        var name = row.get(by.field());
        boolean fewOpeners = hides(row, columns.openers, name, wholes);
        boolean fewAnswered = hides(row, columns.response.people(), name, wholes);
        boolean fewResolved = hides(row, columns.resolution.people(), name, wholes);
        return new Group(
                name,
                fewOpeners ? null : row.get(columns.openings),
                fewOpeners ? null : Share.of(row.get(columns.inTime), row.get(columns.decided)),
                fewOpeners ? null : row.get(columns.reopened),
                fewAnswered ? null : columns.response.spread(row, response),
                fewResolved ? null : columns.resolution.spread(row, resolution),
                fewOpeners || fewAnswered || fewResolved);
    }

    private static boolean hides(
            Record row, Field<Integer> people, @Nullable String name, List<Map<@Nullable String, Record>> wholes) {
        return Shown.hides(
                row.get(people),
                wholes.stream()
                        .map(whole -> whole.get(name))
                        .map(whole -> whole == null ? 0 : whole.get(people))
                        .toList());
    }
}
