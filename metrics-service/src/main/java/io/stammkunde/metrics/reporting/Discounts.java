package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What was taken off the orders of people who may be counted now; only orders that tell their value. */
public final class Discounts {
    private static final String ALIAS = "discounted";

    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    public static final Field<LocalDate> DAY = Columns.day(ALIAS, "ordered_on");
    public static final Field<BigDecimal> REVENUE = Columns.money(ALIAS, "revenue");
    /** 0 where the order tells of none. */
    public static final Field<BigDecimal> DISCOUNT = Columns.money(ALIAS, "discount");

    private static final Field<LocalDate> ORDERED_ON = Columns.day("orders", "ordered_on");
    private static final Field<BigDecimal> ORDER_REVENUE = Columns.money("orders", "revenue");

    private Discounts() {}

    /** Of a period; in all currencies or in one, as a question sees it. */
    public static Table<?> in(Period period, @Nullable String currency, View view) {
        var eventKey = Columns.uuid("orders", "event_key");
        var rows = table(name("orders"))
                .join(People.counted(view.now()))
                .on(People.PROFILE_ID.eq(Columns.uuid("orders", "profile_id")));
        return select(
                        view.unit(People.PERSON_ID, Columns.text("orders", "currency"))
                                .as("person_id"),
                        ORDERED_ON,
                        ORDER_REVENUE,
                        coalesce(Columns.money("orders", "discount"), inline(BigDecimal.ZERO))
                                .as("discount"))
                .from(view.split(rows, eventKey))
                .where(ORDERED_ON.ge(period.from()))
                .and(ORDERED_ON.lt(period.to()))
                .and(ORDER_REVENUE.isNotNull())
                .and(
                        currency == null
                                ? noCondition()
                                : Columns.text("orders", "currency").eq(currency))
                .and(view.on(People.PERSON_ID, eventKey))
                .asTable(ALIAS);
    }
}
