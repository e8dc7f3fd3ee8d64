package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * The products of the orders of all people who may be counted now, as the event that counts for the order told of them.
 * A product is known by its {@code product_id}, or else its {@code sku}, or else its {@code name}.
 */
public final class OrderLines {
    private static final String ALIAS = "line";
    private static final Field<String> JSON = Columns.text("listed", "product");

    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    public static final Field<UUID> ORDER = Columns.uuid(ALIAS, "order_key");
    /** Null where the line told no id, article number or name. */
    public static final Field<String> PRODUCT = Columns.text(ALIAS, "product");
    /** Null where the line told none. */
    public static final Field<String> CATEGORY = Columns.text(ALIAS, "category");

    private static final Field<LocalDateTime> ORDERED_AT = Columns.moment("orders", "ordered_at");
    private static final Field<LocalDate> ORDERED_ON = Columns.day("orders", "ordered_on");

    private OrderLines() {}

    /** Of the orders of a period. */
    public static Table<?> in(Period period, Instant now) {
        return of(ORDERED_ON.ge(period.from()).and(ORDERED_ON.lt(period.to())), now);
    }

    /** Of the orders before an instant. */
    public static Table<?> before(Instant moment, Instant now) {
        return of(ORDERED_AT.lt(Columns.utc(moment)), now);
    }

    private static Table<?> of(Condition condition, Instant now) {
        var products = field(
                "unnest(json_extract({0}, {1}))",
                SQLDataType.VARCHAR, Columns.text("events", "properties"), inline("$.products[*]"));
        var listed = select(
                        People.PERSON_ID.as("person_id"), Columns.uuid("orders", "order_key"), products.as("product"))
                .from(table(name("orders")))
                .join(table(name("events")))
                .on(Columns.uuid("events", "event_key").eq(Columns.uuid("orders", "event_key")))
                .join(People.counted(now))
                .on(People.PROFILE_ID.eq(Columns.uuid("orders", "profile_id")))
                .where(condition)
                .asTable("listed");
        return select(
                        Columns.uuid("listed", "person_id"),
                        Columns.uuid("listed", "order_key"),
                        coalesce(
                                        JsonText.at(JSON, "$.product_id"),
                                        JsonText.at(JSON, "$.sku"),
                                        JsonText.at(JSON, "$.name"))
                                .as("product"),
                        JsonText.at(JSON, "$.category").as("category"))
                .from(listed)
                .asTable(ALIAS);
    }
}
