package io.stammkunde.metrics.journey;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.journey.Paths.Path;
import io.stammkunde.metrics.reporting.Happenings;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.SmallCells;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Tells what people do next after an event. Each time it happens begins a path of its own. */
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
     * @param period in which the start must lie
     * @param start the event
     * @param steps how many events after it
     * @param limit of the paths that are shown
     * @param window from the start to the last event
     */
    public record Inquiry(Period period, String start, int steps, int limit, Window window) {}

    public Uni<Paths> handle(Inquiry inquiry) {
        return database.ask(sql -> paths(sql, inquiry));
    }

    private Paths paths(DSLContext sql, Inquiry inquiry) {
        var trails = trails(inquiry, calendar.now());
        Record all = sql.select(STARTS, PEOPLE).from(trails).fetchSingle();
        int starts = all.get(STARTS);
        boolean hidden = SmallCells.hide(all.get(PEOPLE));
        var paths = hidden ? List.<Path>of() : frequent(sql, trails, inquiry, starts);
        int shown = paths.stream().mapToInt(Path::count).sum();
        return new Paths(
                inquiry.period().from(),
                inquiry.period().to(),
                inquiry.window().length().toSeconds(),
                inquiry.start(),
                hidden ? null : starts,
                hidden ? null : all.get(PEOPLE),
                SmallCells.LEAST_PEOPLE,
                paths,
                hidden ? null : starts - shown,
                hidden,
                measure.excluded(sql, inquiry.period()));
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
                .having(countDistinct(PERSON).ge(SmallCells.LEAST_PEOPLE))
                .orderBy(order)
                .limit(inquiry.limit())
                .fetch(row -> new Path(
                        next.stream().map(row::get).filter(Objects::nonNull).toList(),
                        row.get(STARTS),
                        row.get(PEOPLE),
                        (double) row.get(STARTS) / starts));
    }

    /** Each start of the period with the events that follow it within the window. */
    private static Table<?> trails(Inquiry inquiry, Instant now) {
        var at = Columns.moment(STOP, "happened_at");
        var end = field(
                "{0} + to_microseconds({1})",
                SQLDataType.LOCALDATETIME, at, val(inquiry.window().micros()));
        var columns = new ArrayList<Field<?>>();
        columns.add(Columns.uuid(STOP, "person_id"));
        for (int step = 1; step <= inquiry.steps(); step++) {
            var inTime = Columns.moment(STOP, "moment_" + step).le(end);
            columns.add(when(inTime, Columns.text(STOP, "event_" + step)).as("next_" + step));
        }
        Field<LocalDate> day = Columns.day(STOP, "happened_on");
        return select(columns)
                .from(stops(inquiry, now))
                .where(Columns.text(STOP, "event").eq(val(inquiry.start())))
                .and(inquiry.period().contains(day))
                .asTable(TRAIL);
    }

    /** Every event with the next ones of the same person. */
    private static Table<?> stops(Inquiry inquiry, Instant now) {
        var columns = new ArrayList<Field<?>>(
                List.of(Happenings.PERSON, Happenings.EVENT, Happenings.MOMENT, Happenings.DAY));
        for (int step = 1; step <= inquiry.steps(); step++) {
            columns.add(following(Happenings.EVENT, step).as("event_" + step));
            columns.add(following(Happenings.MOMENT, step).as("moment_" + step));
        }
        return select(columns)
                .from(Happenings.since(inquiry.period(), inquiry.window().days(), noCondition(), now))
                .asTable(STOP);
    }

    private static <T> Field<T> following(Field<T> field, int step) {
        return lead(field, step).over().partitionBy(Happenings.PERSON).orderBy(Happenings.MOMENT, Happenings.KEY);
    }
}
