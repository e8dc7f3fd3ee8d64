package io.stammkunde.metrics.survival;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * When a silence means that a customer has left: when it is longer than a number of median gaps between two purchase
 * days of the same person. A customer leaves on the day on which the silence becomes that long, not on the day of the
 * last purchase, because nobody could know it then; who comes back later has left nevertheless.
 *
 * @param medianGapDays over all gaps before the snapshot
 * @param afterDays whole days of silence with which a customer has left
 */
public record Inactivity(double medianGapDays, int afterDays) {
    private static final String LIVES = "life";
    /** A hundred years, so that days can be added to a date. */
    private static final int MOST_DAYS = 36_525;

    /** Columns of {@link #lives}. */
    public static final Field<UUID> PERSON = Columns.uuid(LIVES, "person_id");

    public static final Field<LocalDate> FIRST_DAY = Columns.day(LIVES, "first_day");
    /** The purchase day after which the customer was silent for too long, or null. */
    public static final Field<LocalDate> SILENT_SINCE = Columns.day(LIVES, "silent_since");

    private static final String GAPS = "gap";
    private static final Field<UUID> GAP_PERSON = Columns.uuid(GAPS, "person_id");
    private static final Field<LocalDate> GAP_DAY = Columns.day(GAPS, "ordered_on");
    private static final Field<LocalDate> GAP_NEXT = Columns.day(GAPS, "next_day");

    /**
     * The silence of a shop.
     *
     * @param factor how many median gaps a customer may be silent
     * @throws SurvivalRefusal.NoRepeatPurchases if nobody has bought on two days
     */
    public static Inactivity of(DSLContext sql, double factor, Snapshot snapshot, Instant now) {
        var median = sql.select(field("median({0})", SQLDataType.DOUBLE, days(GAP_DAY, GAP_NEXT)))
                .from(gaps(snapshot, now))
                .where(GAP_NEXT.isNotNull())
                .fetchSingle()
                .value1();
        if (median == null) {
            throw new SurvivalRefusal.NoRepeatPurchases();
        }
        return new Inactivity(median, (int) Math.min(MOST_DAYS, Math.floor(factor * median) + 1));
    }

    /** Each customer with the first purchase day and the one after which the first silence was too long. */
    public Table<?> lives(Snapshot snapshot, Instant now) {
        var silence = days(GAP_DAY, coalesce(GAP_NEXT, inline(snapshot.day())));
        return select(
                        GAP_PERSON,
                        min(GAP_DAY).as("first_day"),
                        min(GAP_DAY).filterWhere(silence.ge(afterDays)).as("silent_since"))
                .from(gaps(snapshot, now))
                .groupBy(GAP_PERSON)
                .asTable(LIVES);
    }

    private static Table<?> gaps(Snapshot snapshot, Instant now) {
        var purchaseDays = selectDistinct(Purchases.PERSON, Purchases.DAY)
                .from(Purchases.before(snapshot.moment(), null, now))
                .asTable("bought");
        var person = Columns.uuid("bought", "person_id");
        var day = Columns.day("bought", "ordered_on");
        return select(
                        person,
                        day,
                        lead(day).over().partitionBy(person).orderBy(day).as("next_day"))
                .from(purchaseDays)
                .asTable(GAPS);
    }

    /** Whole days from one day to a later one. */
    public static Field<Integer> days(Field<LocalDate> from, Field<LocalDate> to) {
        return field("datediff('day', {0}, {1})", SQLDataType.INTEGER, from, to);
    }
}
