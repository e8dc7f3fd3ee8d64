package io.stammkunde.metrics.nextcategory;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.OrderLines;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.SmallCells;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The query behind transitions: orders of a person that tell a category, one after the other. */
final class Steps {
    private static final String HELD = "held";
    private static final String STEP = "step";
    private static final Field<UUID> STEP_PERSON = Columns.uuid(STEP, "person_id");
    private static final Field<UUID> FOLLOWING = Columns.uuid(STEP, "following");

    private final List<CommonTableExpression<?>> tables;

    /** The orders of a period, each with its successor within it. */
    Steps(Period period, Instant now) {
        var held = name(HELD)
                .as(selectDistinct(
                                OrderLines.PERSON.as("person_id"),
                                OrderLines.ORDER.as("order_key"),
                                OrderLines.CATEGORY.as("category"))
                        .from(OrderLines.in(period, now))
                        .where(OrderLines.CATEGORY.isNotNull()));
        var order = Columns.uuid("orders", "order_key");
        var person = Columns.uuid("told", "person_id");
        var told = selectDistinct(Columns.uuid(HELD, "person_id"), Columns.uuid(HELD, "order_key"))
                .from(table(name(HELD)))
                .asTable("told");
        var turns = select(
                        person,
                        order,
                        lead(order)
                                .over()
                                .partitionBy(person)
                                .orderBy(Columns.moment("orders", "ordered_at"), order)
                                .as("following"))
                .from(told)
                .join(table(name("orders")))
                .on(order.eq(Columns.uuid("told", "order_key")))
                .asTable("turn");
        var step = name(STEP)
                .as(select(turns.asterisk())
                        .from(turns)
                        .where(Columns.uuid("turn", "following").isNotNull()));
        tables = List.of(held, step);
    }

    /** How many there are. */
    long count(DSLContext sql) {
        return sql.with(tables)
                .select(DSL.count())
                .from(table(name(STEP)))
                .fetchSingle(row -> row.value1().longValue());
    }

    /** How many lead to each category. */
    Map<String, Integer> arriving(DSLContext sql) {
        return perCategory(sql, FOLLOWING);
    }

    /** How many start from each category. */
    Map<String, Integer> leaving(DSLContext sql) {
        return perCategory(sql, Columns.uuid(STEP, "order_key"));
    }

    private Map<String, Integer> perCategory(DSLContext sql, Field<UUID> end) {
        var category = Columns.text(HELD, "category");
        return sql.with(tables)
                .select(category, DSL.count())
                .from(table(name(STEP)))
                .join(table(name(HELD)))
                .on(Columns.uuid(HELD, "order_key").eq(end))
                .groupBy(category)
                .having(countDistinct(STEP_PERSON).ge(SmallCells.LEAST_PEOPLE))
                .fetchMap(category, DSL.count());
    }

    /** Each way that enough people went, by the earlier category, the likeliest next one first. */
    List<Transition> transitions(DSLContext sql, long steps) {
        var leaving = leaving(sql);
        var arriving = arriving(sql);
        var after = Columns.text("earlier", "category");
        var next = Columns.text("later", "category");
        var people = countDistinct(STEP_PERSON);
        return sql.with(tables)
                .select(after, next, people, DSL.count())
                .from(table(name(STEP)))
                .join(table(name(HELD)).as("earlier"))
                .on(Columns.uuid("earlier", "order_key").eq(Columns.uuid(STEP, "order_key")))
                .join(table(name(HELD)).as("later"))
                .on(Columns.uuid("later", "order_key").eq(FOLLOWING))
                .groupBy(after, next)
                .having(people.ge(SmallCells.LEAST_PEOPLE))
                .orderBy(after, DSL.count().desc(), next)
                .fetch(row -> Transition.of(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        leaving.getOrDefault(row.value1(), row.value4()),
                        arriving.getOrDefault(row.value2(), row.value4()),
                        steps));
    }
}
