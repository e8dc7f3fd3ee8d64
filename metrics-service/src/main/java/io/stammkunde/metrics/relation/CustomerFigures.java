package io.stammkunde.metrics.relation;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.OrderLines;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.Reversals;
import io.stammkunde.metrics.reporting.Snapshot;
import io.stammkunde.metrics.reporting.TrackedEvents;
import io.stammkunde.metrics.reporting.View;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** Reads the figures of each customer in one query; tables that no figure needs are not touched. */
public final class CustomerFigures {
    private static final String BOUGHT = "bought";
    private static final Field<UUID> CUSTOMER = Columns.uuid(BOUGHT, "person_id");

    private final Snapshot snapshot;
    private final Period period;
    private final String currency;
    private final Instant now;

    /**
     * Figures of a state.
     *
     * @param snapshot up to which orders count
     * @param period the same in whole days, for refunds
     */
    public CustomerFigures(Snapshot snapshot, Period period, String currency, Instant now) {
        this.snapshot = snapshot;
        this.period = period;
        this.currency = currency;
        this.now = now;
    }

    /**
     * Customers in an order that says nothing about them, so that the first of them are a sample; a figure that is not
     * known is not a number.
     */
    public List<double[]> read(DSLContext sql, List<CustomerFigure> figures, int limit) {
        var columns = new ArrayList<SelectField<?>>();
        figures.forEach(figure -> columns.add(column(figure).cast(SQLDataType.DOUBLE)));
        var from = bought().leftJoin(refunds())
                .on(Columns.uuid("refunds", "person_id").eq(CUSTOMER));
        if (figures.stream().anyMatch(CustomerFigure::isOfProducts)) {
            from = from.leftJoin(lines()).on(Columns.uuid("lines", "person_id").eq(CUSTOMER));
        }
        if (figures.stream().anyMatch(CustomerFigure::isOfSurveys)) {
            from = from.leftJoin(surveys())
                    .on(Columns.uuid("surveys", "person_id").eq(CUSTOMER));
        }
        var query = sql.select(columns)
                .from(from)
                .orderBy(field("hash({0})", SQLDataType.DECIMAL(20, 0), CUSTOMER), CUSTOMER)
                .limit(limit);
        var rows = new ArrayList<double[]>();
        try (var cursor = query.fetchLazy()) {
            for (var row : cursor) {
                double[] values = new double[figures.size()];
                for (int i = 0; i < values.length; i++) {
                    var value = row.get(i, Double.class);
                    values[i] = value == null ? Double.NaN : value;
                }
                rows.add(values);
            }
        }
        return rows;
    }

    /** Who has bought and may be counted. */
    public int customers(DSLContext sql) {
        return sql.select(countDistinct(Purchases.PERSON))
                .from(Purchases.before(snapshot.moment(), null, now))
                .fetchSingle()
                .value1();
    }

    private Field<?> column(CustomerFigure figure) {
        return switch (figure) {
            case ORDERS -> Columns.longNumber(BOUGHT, "orders");
            case REVENUE -> Columns.money(BOUGHT, "revenue");
            case AVERAGE_ORDER_VALUE -> Columns.real(BOUGHT, "average");
            case RECENCY -> age("last_day");
            case TENURE -> age("first_day");
            case REFUNDS -> coalesce(Columns.real("refunds", "refunded"), inline(0.0));
            case PRODUCTS -> Columns.longNumber("lines", "products");
            case CATEGORIES -> Columns.longNumber("lines", "categories");
            case NPS -> Columns.real("surveys", "nps");
            case CSAT -> Columns.real("surveys", "csat");
        };
    }

    private Field<Integer> age(String day) {
        return field(
                "datediff('day', {0}, {1})",
                SQLDataType.INTEGER, Columns.day(BOUGHT, day), inline(snapshot.day(), SQLDataType.LOCALDATE));
    }

    private Table<?> bought() {
        var inCurrency = Purchases.CURRENCY.eq(currency);
        var revenue = sum(Purchases.REVENUE).filterWhere(inCurrency);
        Field<LocalDate> first = min(Purchases.DAY);
        return select(
                        Purchases.PERSON,
                        count().as("orders"),
                        revenue.as("revenue"),
                        revenue.cast(SQLDataType.DOUBLE)
                                .div(nullif(count(Purchases.REVENUE).filterWhere(inCurrency), 0))
                                .as("average"),
                        first.as("first_day"),
                        max(Purchases.DAY).as("last_day"))
                .from(Purchases.before(snapshot.moment(), null, now))
                .groupBy(Purchases.PERSON)
                .asTable(BOUGHT);
    }

    private Table<?> refunds() {
        return select(
                        Reversals.PERSON,
                        sum(Reversals.AMOUNT).cast(SQLDataType.DOUBLE).as("refunded"))
                .from(Reversals.in(period, currency, View.at(now)))
                .groupBy(Reversals.PERSON)
                .asTable("refunds");
    }

    private Table<?> lines() {
        return select(
                        OrderLines.PERSON,
                        nullif(countDistinct(OrderLines.PRODUCT), 0).as("products"),
                        nullif(countDistinct(OrderLines.CATEGORY), 0).as("categories"))
                .from(OrderLines.before(snapshot.moment(), now))
                .groupBy(OrderLines.PERSON)
                .asTable("lines");
    }

    private Table<?> surveys() {
        return select(
                        TrackedEvents.PERSON,
                        latest("nps").as("nps"),
                        latest("csat").as("csat"))
                .from(SurveyScores.before(snapshot.moment(), now))
                .groupBy(TrackedEvents.PERSON)
                .asTable("surveys");
    }

    private static Field<Double> latest(String kind) {
        return field(
                "arg_max({0}, {1}) filter (where {2})",
                SQLDataType.DOUBLE, SurveyScores.score(kind), TrackedEvents.MOMENT, SurveyScores.isOf(kind));
    }
}
