package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * What refunds and cancellations take off, on the day they happen. A reversal without an amount takes off what the
 * others leave of its order, once however often it is told; of an order that is not known it takes off nothing.
 */
public final class Reversals {
    static final String ALIAS = "reversal";

    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    public static final Field<LocalDate> DAY = Columns.day(ALIAS, "reversed_on");
    public static final Field<BigDecimal> AMOUNT = Columns.money(ALIAS, "taken_off");
    public static final Field<String> CURRENCY = Columns.text(ALIAS, "currency");

    private static final Field<UUID> EVENT_KEY = Columns.uuid("reversals", "event_key");
    private static final Field<UUID> ORDER_KEY = Columns.uuid("reversals", "order_key");
    private static final Field<BigDecimal> TOLD = Columns.money("reversals", "amount");
    private static final Field<LocalDate> ON = Columns.day("valued", "reversed_on");
    private static final Field<BigDecimal> ZERO = inline(BigDecimal.ZERO);

    private Reversals() {}

    /** Of a period; in all currencies or in one, as a question sees it. */
    public static Table<?> in(Period period, @Nullable String currency, View view) {
        if (view.basis() != null && view.basis().covers(period)) {
            return view.basis().reversals(period, currency);
        }
        var itsCurrency = Columns.text("valued", "currency");
        return of(period.contains(ON).and(currency == null ? noCondition() : itsCurrency.eq(currency)), view);
    }

    static Table<?> of(Condition condition, View view) {
        var reversed = valued(view);
        var itsCurrency = Columns.text("valued", "currency");
        var event = Columns.uuid("valued", "event_key");
        var rows = reversed.join(People.counted(view.now()))
                .on(People.PROFILE_ID.eq(Columns.uuid("valued", "profile_id")));
        return select(
                        view.unit(People.PERSON_ID, itsCurrency).as("person_id"),
                        ON,
                        Columns.money("valued", "taken_off"),
                        itsCurrency)
                .from(view.split(rows, event))
                .where(condition)
                .and(view.on(People.PERSON_ID, event))
                .asTable(ALIAS);
    }

    /** All reversals with their value, one without an amount only where it is the first of its order. */
    private static Table<?> valued(View view) {
        var reversals = table(name("reversals"));
        var orders = table(name("orders"));
        var partial = select(ORDER_KEY.as("order_key"), sum(TOLD).as("amount"))
                .from(reversals)
                .where(TOLD.isNotNull())
                .and(view.known(EVENT_KEY))
                .groupBy(ORDER_KEY)
                .asTable("partial");
        var turn = rowNumber()
                .over()
                .partitionBy(ORDER_KEY, TOLD.isNull())
                .orderBy(Columns.moment("reversals", "reversed_at"), EVENT_KEY);
        var rest = greatest(
                coalesce(Columns.money("orders", "revenue"), ZERO)
                        .minus(coalesce(Columns.money("partial", "amount"), ZERO)),
                ZERO);
        var numbered = select(
                        EVENT_KEY,
                        Columns.uuid("reversals", "profile_id"),
                        Columns.day("reversals", "reversed_on"),
                        coalesce(TOLD, rest).cast(SQLDataType.DECIMAL(18, 4)).as("taken_off"),
                        coalesce(Columns.text("reversals", "currency"), Columns.text("orders", "currency"))
                                .as("currency"),
                        TOLD.isNotNull().or(turn.eq(1)).as("counts"))
                .from(reversals)
                .leftJoin(orders)
                .on(Columns.uuid("orders", "order_key").eq(ORDER_KEY))
                .leftJoin(partial)
                .on(Columns.uuid("partial", "order_key").eq(ORDER_KEY))
                .where(view.known(EVENT_KEY))
                .asTable("numbered");
        return select(numbered.asterisk())
                .from(numbered)
                .where(field(name("numbered", "counts"), SQLDataType.BOOLEAN).isTrue())
                .asTable("valued");
    }
}
