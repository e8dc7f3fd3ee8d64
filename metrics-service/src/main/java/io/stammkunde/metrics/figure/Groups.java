package io.stammkunde.metrics.figure;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.Part;
import io.stammkunde.metrics.reporting.Purchases;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Finds the groups that a scope falls into. */
final class Groups {
    private Groups() {}

    /** In their natural order, one more than the limit at most. */
    static List<String> of(DSLContext sql, Figure figure, Dimension dimension, FigureScope scope, int limit) {
        return switch (dimension) {
            case SOURCE -> figure.isAboutOrders() ? sources(sql, scope, limit) : Part.SOURCE.names(sql, limit);
            case SEGMENT -> segments(sql, limit);
            case COHORT -> figure.isAboutOrders() ? cohorts(sql, scope, limit) : cohorts(sql, figure, scope, limit);
            case CURRENCY -> currencies(sql, scope, limit);
        };
    }

    /** Those of the people whom a figure is about. */
    private static List<String> cohorts(DSLContext sql, Figure figure, FigureScope scope, int limit) {
        var person = Columns.uuid("seen", "person");
        var seen = figure.contributions(scope)
                .orElseThrow()
                .asTable("seen", "bucket", "person", "numerator", "denominator");
        return sql.selectDistinct(Part.NAME)
                .from(Part.COHORT.of(seen, person, person))
                .orderBy(Part.NAME)
                .limit(limit + 1)
                .fetch(Part.NAME);
    }

    private static List<String> sources(DSLContext sql, FigureScope scope, int limit) {
        var source = Columns.uuid("events", "source_id");
        var day = Columns.day("orders", "ordered_on");
        return sql.selectDistinct(source)
                .from(table(name("orders")))
                .join(table(name("events")))
                .on(Columns.uuid("events", "event_key").eq(Columns.uuid("orders", "event_key")))
                .where(day.ge(scope.period().from()))
                .and(day.lt(scope.period().to()))
                .orderBy(source)
                .limit(limit + 1)
                .fetch(row -> row.value1().toString());
    }

    private static List<String> segments(DSLContext sql, int limit) {
        var segment = Columns.text("memberships", "segment");
        return sql.selectDistinct(segment)
                .from(table(name("memberships")))
                .where(Columns.flag("memberships", "member"))
                .orderBy(segment)
                .limit(limit + 1)
                .fetch(segment);
    }

    private static List<String> cohorts(DSLContext sql, FigureScope scope, int limit) {
        Field<LocalDate> first = min(Purchases.DAY);
        var month = field("cast(date_trunc('month', {0}) as date)", SQLDataType.LOCALDATE, first)
                .as("month");
        var buyers = selectDistinct(Purchases.PERSON).from(scope.purchases());
        var firsts = select(month)
                .from(scope.ofEverything().allPurchases())
                .where(Purchases.PERSON.in(buyers))
                .groupBy(Purchases.PERSON)
                .asTable("first");
        var found = Columns.day("first", "month");
        return sql.selectDistinct(found)
                .from(firsts)
                .orderBy(found)
                .limit(limit + 1)
                .fetch(row -> YearMonth.from(row.value1()).toString());
    }

    private static List<String> currencies(DSLContext sql, FigureScope scope, int limit) {
        return sql.selectDistinct(Purchases.CURRENCY)
                .from(scope.purchases())
                .orderBy(Purchases.CURRENCY)
                .limit(limit + 1)
                .fetch(Purchases.CURRENCY);
    }
}
