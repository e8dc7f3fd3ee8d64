package io.stammkunde.metrics.rfm;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.ntile;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.Measure;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.Snapshot;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * All customers with their fifths: customers are put in order of recency, frequency and value, ties by their customer
 * key, and cut into five parts whose sizes differ by one at most.
 */
public final class RfmTable {
    public static final Field<UUID> PERSON = Columns.uuid("rfm", "person_id");
    public static final Field<Long> RECENCY_DAYS = Columns.longNumber("rfm", "recency_days");
    public static final Field<Integer> ORDERS = Columns.number("rfm", "orders");
    public static final Field<BigDecimal> REVENUE = Columns.money("rfm", "revenue");
    public static final Field<Integer> R = Columns.number("rfm", "r");
    public static final Field<Integer> F = Columns.number("rfm", "f");
    public static final Field<Integer> M = Columns.number("rfm", "m");

    private static final int PARTS = 5;

    private RfmTable() {}

    /** As of a snapshot, in one currency. */
    public static Table<?> at(Snapshot snapshot, String currency, Instant now) {
        var lastDay = Columns.day("buyer", "last_day");
        var key = Columns.text("buyer", "customer_key");
        var orders = Columns.number("buyer", "orders");
        var revenue = Columns.money("buyer", "revenue");
        return select(
                        Columns.uuid("buyer", "person_id"),
                        field("datediff('day', {0}, {1})", SQLDataType.BIGINT, lastDay, inline(snapshot.day()))
                                .as("recency_days"),
                        orders,
                        revenue,
                        inline(PARTS + 1)
                                .minus(ntile(PARTS).over(orderBy(lastDay.desc(), key)))
                                .as("r"),
                        ntile(PARTS).over(orderBy(orders, key)).as("f"),
                        ntile(PARTS).over(orderBy(revenue, key)).as("m"))
                .from(buyers(snapshot, currency, now))
                .asTable("rfm");
    }

    private static Table<?> buyers(Snapshot snapshot, String currency, Instant now) {
        Field<LocalDate> lastDay = max(Purchases.DAY);
        return select(
                        Purchases.PERSON,
                        Purchases.CUSTOMER_KEY,
                        lastDay.as("last_day"),
                        count().as("orders"),
                        coalesce(sum(Purchases.REVENUE), inline(BigDecimal.ZERO))
                                .as("revenue"))
                .from(Purchases.before(snapshot.moment(), currency, now))
                .groupBy(Purchases.PERSON, Purchases.CUSTOMER_KEY)
                .asTable("buyer");
    }

    static RfmCustomer customer(Record row) {
        return new RfmCustomer(
                row.get(PERSON),
                row.get(RECENCY_DAYS),
                row.get(ORDERS),
                Measure.plain(row.get(REVENUE)),
                row.get(R),
                row.get(F),
                row.get(M));
    }
}
