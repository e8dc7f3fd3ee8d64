package io.stammkunde.metrics.figure;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * How far the data of a period can be relied on.
 *
 * @param grade {@code A}: at least 99 % of the orders tell their value and no day is without events; {@code B}: 95 % and at
 *     most one day in fifty; else {@code C}; null where nothing is known of the period
 * @param completeness share of the orders that tell their value; null without orders
 * @param daysWithoutEvents days between the period's first and last event on which nothing arrived
 */
public record Quality(@Nullable String grade, @Nullable Double completeness, long daysWithoutEvents) {
    private static final double GOOD = 0.99;
    private static final double FAIR = 0.95;
    private static final double FAIR_GAPS = 0.02;

    static Quality of(DSLContext sql, Period period) {
        var day = Columns.day("orders", "ordered_on");
        int orders = 0;
        int valued = 0;
        var days = new TreeSet<LocalDate>();
        for (var row : sql.select(day, count(), count(Columns.money("orders", "revenue")))
                .from(table(name("orders")))
                .where(within(day, period))
                .groupBy(day)
                .fetch()) {
            days.add(row.value1());
            orders += row.value2();
            valued += row.value3();
        }
        // an order is an event of its day: only days without one need a look at all the events
        without(days, period).ifPresent(rest -> days.addAll(daysOfEvents(sql, rest)));
        if (days.isEmpty()) {
            return new Quality(null, null, 0);
        }
        long span = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
        return graded(orders, valued, span - days.size(), span);
    }

    /** From the first to the last day of a period that is not among those given. */
    private static Optional<Period> without(Set<LocalDate> days, Period period) {
        // steps over days that are there, of which there are few, and not over all days of a period of centuries
        var first = period.from();
        while (days.contains(first)) {
            first = first.plusDays(1);
        }
        var end = period.to();
        while (days.contains(end.minusDays(1))) {
            end = end.minusDays(1);
        }
        return first.isBefore(end) ? Optional.of(new Period(first, end)) : Optional.empty();
    }

    private static List<LocalDate> daysOfEvents(DSLContext sql, Period period) {
        var day = Columns.day("events", "happened_on");
        return sql.selectDistinct(day)
                .from(table(name("events")))
                .where(within(day, period))
                .fetch(day);
    }

    /** The days stand in the statement, so that blocks of other days are passed over. */
    private static Condition within(Field<LocalDate> day, Period period) {
        return day.ge(inline(period.from())).and(day.lt(inline(period.to())));
    }

    static Quality graded(int orders, int valued, long gaps, long span) {
        double complete = orders == 0 ? 1 : (double) valued / orders;
        var grade = complete >= GOOD && gaps == 0 ? "A" : complete >= FAIR && gaps <= FAIR_GAPS * span ? "B" : "C";
        return new Quality(grade, orders == 0 ? null : complete, gaps);
    }
}
