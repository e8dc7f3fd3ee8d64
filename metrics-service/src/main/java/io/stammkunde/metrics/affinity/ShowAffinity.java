package io.stammkunde.metrics.affinity;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.OrderLines;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Counts which items meet in an order. Items that are too rare to be in any pair are dropped before pairs are made. */
@ApplicationScoped
public class ShowAffinity {
    /** Two items that met once have a lift, but it says nothing. */
    private static final long FEWEST_ORDERS = 2;

    private static final String BASKET = "basket";
    private static final String FREQUENT = "frequent";

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final MeasureFigures measure;

    public ShowAffinity(FiguresDatabase database, ReportingCalendar calendar, MeasureFigures measure) {
        this.database = database;
        this.calendar = calendar;
        this.measure = measure;
    }

    /** The pairs of a period. */
    public Uni<Affinities> handle(AffinityQuestion question) {
        return database.ask(sql -> affinities(sql, question));
    }

    private Affinities affinities(DSLContext sql, AffinityQuestion question) {
        var basket = basket(question);
        var totals = sql.with(basket)
                .select(countDistinct(order(BASKET)), countDistinct(item(BASKET)))
                .from(basket)
                .fetchSingle();
        long orders = totals.value1();
        long least = Math.max(FEWEST_ORDERS, (long) Math.ceil(question.minSupport() * orders));
        return new Affinities(
                question.period().from(),
                question.period().to(),
                question.by().name().toLowerCase(Locale.ROOT),
                orders,
                totals.value2(),
                least,
                pairs(sql, basket, orders, least, question.limit()),
                measure.excluded(sql, question.period()));
    }

    private static List<Association> pairs(
            DSLContext sql, CommonTableExpression<?> basket, long orders, long least, int limit) {
        var frequent = name(FREQUENT)
                .as(select(item(BASKET), count().as("orders"))
                        .from(basket)
                        .groupBy(item(BASKET))
                        .having(count().ge((int) Math.min(Integer.MAX_VALUE, least))));
        var first = table(name(BASKET)).as("a");
        var second = table(name(BASKET)).as("b");
        var ofFirst = table(name(FREQUENT)).as("fa");
        var ofSecond = table(name(FREQUENT)).as("fb");
        var firstOrders = Columns.longNumber("fa", "orders");
        var secondOrders = Columns.longNumber("fb", "orders");
        var lift = field(
                "{0} / ({1} * {2})",
                SQLDataType.DOUBLE,
                count().cast(SQLDataType.DOUBLE),
                firstOrders.cast(SQLDataType.DOUBLE),
                secondOrders.cast(SQLDataType.DOUBLE));
        return sql.with(basket)
                .with(frequent)
                .select(item("a"), item("b"), count(), firstOrders, secondOrders)
                .from(first)
                .join(second)
                .on(order("a").eq(order("b")))
                .and(item("a").lt(item("b")))
                .join(ofFirst)
                .on(item("fa").eq(item("a")))
                .join(ofSecond)
                .on(item("fb").eq(item("b")))
                .groupBy(item("a"), item("b"), firstOrders, secondOrders)
                .having(count().ge((int) Math.min(Integer.MAX_VALUE, least)))
                .orderBy(lift.desc(), count().desc(), item("a"), item("b"))
                .limit(limit)
                .fetch(row ->
                        Association.of(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), orders));
    }

    /** Each item of each order once, however many pieces were bought. */
    private CommonTableExpression<?> basket(AffinityQuestion question) {
        var item = switch (question.by()) {
            case PRODUCT -> OrderLines.PRODUCT;
            case CATEGORY -> OrderLines.CATEGORY;
        };
        return name(BASKET)
                .as(selectDistinct(OrderLines.ORDER.as("order_key"), item.as("item"))
                        .from(OrderLines.in(question.period(), calendar.now()))
                        .where(item.isNotNull()));
    }

    private static Field<String> item(String alias) {
        return Columns.text(alias, "item");
    }

    private static Field<UUID> order(String alias) {
        return Columns.uuid(alias, "order_key");
    }
}
