package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The orders of all people who may be counted now, with the person each belongs to. An order that was cancelled later
 * stays an order; its value is taken off by a reversal.
 */
public final class Purchases {
    static final String ALIAS = "purchase";

    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    /** Orders people where nothing else does. */
    public static final Field<String> CUSTOMER_KEY = Columns.text(ALIAS, "customer_key");

    public static final Field<LocalDateTime> MOMENT = Columns.moment(ALIAS, "ordered_at");
    public static final Field<LocalDate> DAY = Columns.day(ALIAS, "ordered_on");
    /** Null where the order told no value. */
    public static final Field<BigDecimal> REVENUE = Columns.money(ALIAS, "revenue");

    public static final Field<String> CURRENCY = Columns.text(ALIAS, "currency");

    private static final Table<?> ORDERS = table(name("orders"));
    private static final Field<UUID> PROFILE = Columns.uuid("orders", "profile_id");
    private static final Field<LocalDateTime> ORDERED_AT = Columns.moment("orders", "ordered_at");
    static final Field<LocalDate> ORDERED_ON = Columns.day("orders", "ordered_on");

    private Purchases() {}

    /** Of a period; in all currencies or in one. */
    public static Table<?> in(Period period, @Nullable String currency, Instant now) {
        return in(period, currency, View.at(now));
    }

    /** Of a period, as a question sees it. */
    public static Table<?> in(Period period, @Nullable String currency, View view) {
        return view.basis() != null && view.basis().covers(period)
                ? view.basis().purchases(period, currency)
                : of(ORDERED_ON.ge(period.from()).and(ORDERED_ON.lt(period.to())), currency, view);
    }

    /** Before an instant. */
    public static Table<?> before(Instant moment, @Nullable String currency, Instant now) {
        return of(ORDERED_AT.lt(Columns.utc(moment)), currency, View.at(now));
    }

    /** Up to the end of a day. */
    public static Table<?> until(LocalDate lastDay, @Nullable String currency, Instant now) {
        return of(ORDERED_ON.le(lastDay), currency, View.at(now));
    }

    /** All of them. */
    public static Table<?> all(@Nullable String currency, View view) {
        return view.basis() == null
                ? of(noCondition(), currency, view)
                : view.basis().allPurchases(currency);
    }

    /** Those of some days in all currencies. */
    static Table<?> on(Condition days, View view) {
        return of(days, null, view);
    }

    private static Table<?> of(Condition condition, @Nullable String currency, View view) {
        var inCurrency = currency == null
                ? noCondition()
                : Columns.text("orders", "currency").eq(currency);
        var eventKey = Columns.uuid("orders", "event_key");
        var rows = ORDERS.join(People.counted(view.now())).on(People.PROFILE_ID.eq(PROFILE));
        return select(
                        view.unit(People.PERSON_ID, Columns.text("orders", "currency"))
                                .as("person_id"),
                        People.CUSTOMER_KEY.as("customer_key"),
                        ORDERED_AT,
                        ORDERED_ON,
                        Columns.money("orders", "revenue"),
                        Columns.text("orders", "currency"))
                .from(view.split(rows, eventKey))
                .where(condition)
                .and(inCurrency)
                .and(view.on(People.PERSON_ID, eventKey))
                .asTable(ALIAS);
    }
}
