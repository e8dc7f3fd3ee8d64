package io.stammkunde.metrics.journey;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.Interval;
import io.stammkunde.metrics.inference.MedianRanks;
import io.stammkunde.metrics.reporting.Happenings;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.View;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * The query behind a funnel. Each first step in the period begins an attempt; the next step is the earliest such event
 * that is later than the step before and within the window, found by an as-of join. A person counts once, with the
 * attempt that got furthest, the earliest of several.
 */
final class Attempts {
    private static final String BEST = "best";
    private static final double MICROS_PER_SECOND = 1e6;

    private final Steps steps;
    private final Window window;

    Attempts(Steps steps, Window window) {
        this.steps = steps;
        this.window = window;
    }

    /** For each step the people and the time since the one before, then everybody's time from first to last. */
    List<Reach> reached(DSLContext sql, Period period, View view) {
        int last = steps.events().size();
        var columns = new ArrayList<SelectFieldOrAsterisk>();
        for (int step = 1; step <= last; step++) {
            columns.add(count().filterWhere(at(BEST, step).isNotNull()).as("people_" + step));
            columns.add(median(Math.max(1, step - 1), step).as("seconds_" + step));
        }
        columns.add(median(1, last).as("seconds_all"));
        var row = ofBest(sql, period, view, columns);
        var reached = new ArrayList<Reach>();
        for (int step = 1; step <= last; step++) {
            reached.add(new Reach(
                    row.get("people_" + step, Integer.class),
                    step == 1 ? null : row.get("seconds_" + step, Double.class),
                    null));
        }
        reached.add(new Reach(row.get("people_" + last, Integer.class), row.get("seconds_all", Double.class), null));
        return reached;
    }

    /** The same with what the medians lie between: each person counts once, so the times are independent. */
    List<Reach> within(DSLContext sql, Period period, View view, List<Reach> reached) {
        int all = reached.size() - 1;
        var columns = new ArrayList<SelectFieldOrAsterisk>();
        for (int place = 1; place <= all; place++) {
            int from = place == all ? 1 : place;
            int to = place == all ? place : place + 1;
            var name = "_" + place;
            MedianRanks.of(reached.get(place).people(), Interval.LEVEL).ifPresent(ranks -> {
                columns.add(ranked(from, to, ranks.low()).as("low" + name));
                columns.add(ranked(from, to, ranks.high()).as("high" + name));
            });
        }
        if (columns.isEmpty()) {
            return reached;
        }
        var row = ofBest(sql, period, view, columns);
        return IntStream.rangeClosed(0, all)
                .mapToObj(place -> row.indexOf("low_" + place) < 0
                        ? reached.get(place)
                        : reached.get(place)
                                .within(row.get("low_" + place, Double.class), row.get("high_" + place, Double.class)))
                .toList();
    }

    private Record ofBest(DSLContext sql, Period period, View view, List<SelectFieldOrAsterisk> columns) {
        return sql.with(tables(period, view))
                .select(columns)
                .from(table(name(BEST)))
                .where(Columns.number(BEST, "turn").eq(1))
                .fetchSingle();
    }

    private List<CommonTableExpression<?>> tables(Period period, View view) {
        var events = steps.events();
        var tables = new ArrayList<CommonTableExpression<?>>();
        var happened = Happenings.since(
                period, window.days(), Happenings.WANTED_EVENT.in(List.copyOf(new TreeSet<>(events))), view);
        tables.add(name("happened")
                .as(select(
                                Happenings.PERSON.as("person_id"),
                                Happenings.EVENT.as("event"),
                                Happenings.MOMENT.as("happened_at"),
                                period.contains(Happenings.DAY).as("begins"))
                        .from(happened)));
        tables.add(name("reach_1")
                .as(select(
                                Columns.uuid("happened", "person_id"),
                                Columns.moment("happened", "happened_at").as("at_1"))
                        .from(table(name("happened")))
                        .where(Columns.text("happened", "event").eq(val(events.getFirst())))
                        .and(Columns.flag("happened", "begins"))));
        for (int step = 2; step <= events.size(); step++) {
            tables.add(candidates(step, events.get(step - 1)));
            tables.add(next(step));
        }
        tables.add(best(events.size()));
        return tables;
    }

    private static CommonTableExpression<?> candidates(int step, String event) {
        return name("candidate_" + step)
                .as(select(Columns.uuid("happened", "person_id"), Columns.moment("happened", "happened_at"))
                        .from(table(name("happened")))
                        .where(Columns.text("happened", "event").eq(val(event))));
    }

    private CommonTableExpression<?> next(int step) {
        var before = "reach_" + (step - 1);
        var candidate = "candidate_" + step;
        var found = Columns.moment(candidate, "happened_at");
        var inTime = found.le(
                field("{0} + to_microseconds({1})", SQLDataType.LOCALDATETIME, at(before, 1), val(window.micros())));
        var columns = new ArrayList<Field<?>>();
        columns.add(person(before));
        for (int earlier = 1; earlier < step; earlier++) {
            columns.add(at(before, earlier));
        }
        columns.add(when(inTime, found).as("at_" + step));
        return name("reach_" + step)
                .as(select(columns)
                        .from(asOf(before, candidate, at(before, step - 1).lt(found))));
    }

    private static Table<?> asOf(String before, String candidate, Condition earlier) {
        return table(
                "{0} ASOF LEFT JOIN {1} ON ({2} AND {3})",
                table(name(before)), table(name(candidate)), person(before).eq(person(candidate)), earlier);
    }

    private static CommonTableExpression<?> best(int last) {
        var reach = "reach_" + last;
        Field<Integer> depth = inline(1);
        for (int step = 2; step <= last; step++) {
            depth = depth.plus(when(at(reach, step).isNotNull(), inline(1)).otherwise(inline(0)));
        }
        var columns = new ArrayList<Field<?>>();
        for (int step = 1; step <= last; step++) {
            columns.add(at(reach, step));
        }
        columns.add(rowNumber()
                .over()
                .partitionBy(person(reach))
                .orderBy(depth.desc(), at(reach, 1))
                .as("turn"));
        return name(BEST).as(select(columns).from(table(name(reach))));
    }

    private static Field<Double> median(int from, int to) {
        return field("quantile_cont({0}, 0.5)", SQLDataType.DOUBLE, micros(from, to))
                .div(MICROS_PER_SECOND);
    }

    /** The time that is in that place when they are ordered; 1 is the least. */
    private static Field<Double> ranked(int from, int to, int place) {
        return Columns.orderStatistic(micros(from, to), place).div(MICROS_PER_SECOND);
    }

    private static Field<Long> micros(int from, int to) {
        return field("(epoch_us({1}) - epoch_us({0}))", SQLDataType.BIGINT, at(BEST, from), at(BEST, to));
    }

    private static Field<UUID> person(String table) {
        return Columns.uuid(table, "person_id");
    }

    private static Field<LocalDateTime> at(String table, int step) {
        return Columns.moment(table, "at_" + step);
    }
}
