package io.stammkunde.metrics.figure;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.Period;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
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
        var orderDay = Columns.day("orders", "ordered_on");
        var orders = sql.select(count(), count(Columns.money("orders", "revenue")))
                .from(table(name("orders")))
                .where(orderDay.ge(inline(period.from())))
                .and(orderDay.lt(inline(period.to())))
                .fetchSingle();
        var day = Columns.day("events", "happened_on");
        // half the time of a count of distinct days; days stand in the statement, so that blocks of other days are
        // passed over
        var seen = selectDistinct(day)
                .from(table(name("events")))
                .where(day.ge(inline(period.from())))
                .and(day.lt(inline(period.to())))
                .asTable("seen");
        var seenOn = Columns.day("seen", "happened_on");
        var days = sql.select(count(), min(seenOn), max(seenOn)).from(seen).fetchSingle();
        if (days.value1() == 0) {
            return new Quality(null, null, 0);
        }
        long span = ChronoUnit.DAYS.between(days.value2(), days.value3()) + 1;
        return graded(orders.value1(), orders.value2(), span - days.value1(), span);
    }

    static Quality graded(int orders, int valued, long gaps, long span) {
        double complete = orders == 0 ? 1 : (double) valued / orders;
        var grade = complete >= GOOD && gaps == 0 ? "A" : complete >= FAIR && gaps <= FAIR_GAPS * span ? "B" : "C";
        return new Quality(grade, orders == 0 ? null : complete, gaps);
    }
}
