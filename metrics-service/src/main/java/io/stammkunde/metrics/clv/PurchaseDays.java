package io.stammkunde.metrics.clv;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.lifetime.PurchaseHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;

/** Reads the days of purchases, counted: what the models are compared with. */
final class PurchaseDays {
    private static final String ALIAS = "counted";
    private static final Field<LocalDate> ON = Columns.day(ALIAS, "ordered_on");
    private static final Field<LocalDate> FIRST = Columns.day(ALIAS, "first_on");
    private static final Field<LocalDate> LAST = Columns.day(ALIAS, "last_on");
    private static final Field<Integer> EARLIER = Columns.number(ALIAS, "earlier");
    private static final Field<Integer> LATER = Columns.number(ALIAS, "later");

    private PurchaseDays() {}

    /** The days of a calibration that anybody bought at, in order. */
    static List<CalibrationPicture.Day> of(DSLContext sql, Calibration calibration, Instant now) {
        var days = select(
                        Histories.DAY,
                        min(Histories.DAY).over().partitionBy(Histories.PERSON).as("first_on"))
                .from(Histories.daily(calibration, noCondition(), now))
                .asTable(ALIAS);
        return sql.select(ON, count().filterWhere(ON.eq(FIRST)), count().filterWhere(ON.gt(FIRST)))
                .from(days)
                .groupBy(ON)
                .orderBy(ON)
                .fetch(row -> new CalibrationPicture.Day(row.value1(), row.value2(), row.value3()));
    }

    /** The customers who had bought up to a day, with what they did up to then and after. */
    static List<HoldoutGroup> holdout(DSLContext sql, Calibration calibration, LocalDate split, Instant now) {
        var before = Histories.DAY.le(split);
        var people = select(
                        min(Histories.DAY).as("first_on"),
                        max(Histories.DAY).filterWhere(before).as("last_on"),
                        count().filterWhere(before).cast(Integer.class).as("earlier"),
                        count().filterWhere(Histories.DAY.gt(split))
                                .cast(Integer.class)
                                .as("later"))
                .from(Histories.daily(calibration, noCondition(), now))
                .groupBy(Histories.PERSON)
                .having(min(Histories.DAY).le(split))
                .asTable(name(ALIAS));
        var scale = new WeekScale(calibration.timeResolution());
        return sql.select(EARLIER, FIRST, LAST, LATER, count())
                .from(people)
                .groupBy(EARLIER, FIRST, LAST, LATER)
                .orderBy(EARLIER, FIRST, LAST, LATER)
                .fetch(row -> new HoldoutGroup(
                        new PurchaseHistory(
                                row.value1() - 1,
                                scale.weeks(ChronoUnit.DAYS.between(row.value2(), row.value3())),
                                scale.weeks(ChronoUnit.DAYS.between(row.value2(), split))),
                        row.value4(),
                        row.value5()));
    }
}
