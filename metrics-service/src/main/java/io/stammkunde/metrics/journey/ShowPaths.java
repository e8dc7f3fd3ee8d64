package io.stammkunde.metrics.journey;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.FigureQuestion;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.figure.Shown;
import io.stammkunde.metrics.journey.Paths.Path;
import io.stammkunde.metrics.reporting.Happenings;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Tells what people do next after an event, or did before it. Each time it happens begins a path of its own. */
@ApplicationScoped
public class ShowPaths {
    private static final String STOP = "stop";
    private static final String TRAIL = "trail";
    private static final Field<UUID> PERSON = Columns.uuid(TRAIL, "person_id");
    private static final Field<Integer> STARTS = count().as("starts");
    private static final Field<Integer> PEOPLE = countDistinct(PERSON).as("people");

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final MeasureFigures measure;

    public ShowPaths(FiguresDatabase database, ReportingCalendar calendar, MeasureFigures measure) {
        this.database = database;
        this.calendar = calendar;
        this.measure = measure;
    }

    /**
     * What to look for.
     *
     * @param question the period in which the start must lie, and the part of the people or events
     * @param start the event
     * @param direction which way to go from it
     * @param steps how many events after or before it
     * @param limit of the paths that are shown
     * @param window from the start to the last event
     */
    public record Inquiry(
            FigureQuestion question, String start, Direction direction, int steps, int limit, Window window) {
        Period period() {
            return question.period();
        }
    }

    public Uni<Paths> handle(Inquiry inquiry) {
        return database.ask(sql -> paths(sql, inquiry));
    }

    private Paths paths(DSLContext sql, Inquiry inquiry) {
        var facts = measure.facts(sql, inquiry.question());
        var view = inquiry.question().view(View.at(calendar.now()));
        var trails = trails(inquiry, view);
        Record all = sql.select(STARTS, PEOPLE).from(trails).fetchSingle();
        int starts = all.get(STARTS);
        var wholes = view.restrictions().stream()
                .map(restriction -> trails(inquiry, view.without(restriction)))
                .map(whole -> sql.select(PEOPLE).from(whole).fetchSingle(PEOPLE))
                .toList();
        boolean hidden = Shown.hides(all.get(PEOPLE), wholes);
        var paths = hidden ? List.<Path>of() : frequent(sql, trails, inquiry, starts);
        int shown = paths.stream().mapToInt(Path::count).sum();
        return new Paths(
                inquiry.period().from(),
                inquiry.period().to(),
                inquiry.window().length().toSeconds(),
                inquiry.direction().name().toLowerCase(Locale.ROOT),
                inquiry.start(),
                hidden ? null : starts,
                hidden ? null : all.get(PEOPLE),
                Shown.leastPeople(),
                paths,
                hidden ? null : starts - shown,
                hidden,
                facts.excluded());
    }

    private static List<Path> frequent(DSLContext sql, Table<?> trails, Inquiry inquiry, int starts) {
        var next = IntStream.rangeClosed(1, inquiry.steps())
                .mapToObj(step -> Columns.text(TRAIL, "next_" + step))
                .toList();
        var order = new ArrayList<OrderField<?>>();
        order.add(count().desc());
        next.forEach(event -> order.add(event.asc().nullsLast()));
        return sql.select(next)
                .select(STARTS, PEOPLE)
                .from(trails)
                .groupBy(next)
                .having(countDistinct(PERSON).ge(Shown.leastPeople()))
                .orderBy(order)
                .limit(inquiry.limit())
                .fetch(row -> new Path(
                        next.stream().map(row::get).filter(Objects::nonNull).toList(),
                        row.get(STARTS),
                        row.get(PEOPLE),
                        (double) row.get(STARTS) / starts));
    }

    /** Each start of the period with the events that follow it within the window. */
    private static Table<?> trails(Inquiry inquiry, View view) {
        var at = Columns.moment(STOP, "happened_at");
        boolean next = inquiry.direction() == Direction.NEXT;
        var end = field(
                next ? "{0} + to_microseconds({1})" : "{0} - to_microseconds({1})",
                SQLDataType.LOCALDATETIME,
                at,
                val(inquiry.window().micros()));
        var columns = new ArrayList<Field<?>>();
        columns.add(Columns.uuid(STOP, "person_id"));
        for (int step = 1; step <= inquiry.steps(); step++) {
            var moment = Columns.moment(STOP, "moment_" + step);
            var inTime = next ? moment.le(end) : moment.ge(end);
            columns.add(when(inTime, Columns.text(STOP, "event_" + step)).as("next_" + step));
        }
        Field<LocalDate> day = Columns.day(STOP, "happened_on");
        return select(columns)
                .from(stops(inquiry, view))
                .where(Columns.text(STOP, "event").eq(val(inquiry.start())))
                .and(inquiry.period().contains(day))
                .asTable(TRAIL);
    }

    /** Every event with the next ones of the same person, or with those before it. */
    private static Table<?> stops(Inquiry inquiry, View view) {
        var columns = new ArrayList<Field<?>>(
                List.of(Happenings.PERSON, Happenings.EVENT, Happenings.MOMENT, Happenings.DAY));
        for (int step = 1; step <= inquiry.steps(); step++) {
            columns.add(neighbour(Happenings.EVENT, step, inquiry.direction()).as("event_" + step));
            columns.add(neighbour(Happenings.MOMENT, step, inquiry.direction()).as("moment_" + step));
        }
        return select(columns).from(happened(inquiry, view)).asTable(STOP);
    }

    private static Table<?> happened(Inquiry inquiry, View view) {
        var period = inquiry.period();
        long days = inquiry.window().days();
        return switch (inquiry.direction()) {
            case NEXT -> Happenings.since(period, days, noCondition(), view);
            case PREVIOUS ->
                Happenings.since(new Period(period.from().minusDays(days), period.to()), 0, noCondition(), view);
        };
    }

    private static <T> Field<T> neighbour(Field<T> field, int step, Direction direction) {
        return (direction == Direction.NEXT ? lead(field, step) : lag(field, step))
                .over()
                .partitionBy(Happenings.PERSON)
                .orderBy(Happenings.MOMENT, Happenings.KEY);
    }
}
