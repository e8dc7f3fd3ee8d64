package io.stammkunde.metrics.clv;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.lifetime.PurchaseHistory;
import io.stammkunde.metrics.lifetime.SpendHistory;
import io.stammkunde.metrics.reporting.Purchases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the models need of each customer. Purchases of one day are one purchase. The mean spend leaves the first
 * purchase out, and is rounded to cents: the model cannot tell more, and equal customers need to be looked at once only.
 */
final class Histories {
    private static final int CENTS = 2;
    private static final String ALIAS = "daily";
    static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    static final Field<LocalDate> DAY = Columns.day(ALIAS, "ordered_on");
    private static final Field<BigDecimal> AMOUNT = Columns.money(ALIAS, "amount");
    private static final Field<BigDecimal> FIRST_AMOUNT =
            field("arg_min({0}, {1})", SQLDataType.DECIMAL(38, Columns.MONEY_SCALE), AMOUNT, DAY);

    private Histories() {}

    /** All customers of a calibration. */
    static List<CustomerHistory> all(DSLContext sql, Calibration calibration, Instant now) {
        return read(sql, calibration, noCondition(), now);
    }

    /** One customer, or null if the person has bought nothing or may not be counted. */
    static @Nullable CustomerHistory one(DSLContext sql, Calibration calibration, UUID person, Instant now) {
        var found = read(sql, calibration, Purchases.PERSON.eq(person), now);
        return found.isEmpty() ? null : found.getFirst();
    }

    private static List<CustomerHistory> read(
            DSLContext sql, Calibration calibration, Condition condition, Instant now) {
        var daily = daily(calibration, condition, now);
        var query = sql.select(PERSON, count(), min(DAY), max(DAY), sum(AMOUNT).minus(FIRST_AMOUNT))
                .from(daily)
                .groupBy(PERSON);
        var scale = new WeekScale(calibration.timeResolution());
        var customers = new ArrayList<CustomerHistory>();
        try (var rows = query.fetchLazy()) {
            for (var row : rows) {
                customers.add(customer(row, calibration.end(), scale));
            }
        }
        return customers;
    }

    /** The purchases of a calibration, those of a person's day as one. */
    static Table<?> daily(Calibration calibration, Condition condition, Instant now) {
        return select(
                        Purchases.PERSON,
                        Purchases.DAY,
                        coalesce(sum(Purchases.REVENUE), inline(BigDecimal.ZERO))
                                .as("amount"))
                .from(Purchases.until(calibration.end(), calibration.currency(), now))
                .where(condition)
                .groupBy(Purchases.PERSON, Purchases.DAY)
                .asTable(ALIAS);
    }

    private static CustomerHistory customer(
            Record5<UUID, Integer, LocalDate, LocalDate, BigDecimal> row, LocalDate end, WeekScale scale) {
        int repeats = row.value2() - 1;
        var first = row.value3();
        var purchases = new PurchaseHistory(
                repeats,
                scale.weeks(ChronoUnit.DAYS.between(first, row.value4())),
                scale.weeks(ChronoUnit.DAYS.between(first, end)));
        return new CustomerHistory(row.value1(), purchases, spending(repeats, row.value5()));
    }

    private static @Nullable SpendHistory spending(int repeats, BigDecimal spent) {
        if (repeats == 0) {
            return null;
        }
        var mean = spent.divide(BigDecimal.valueOf(repeats), CENTS, RoundingMode.HALF_UP);
        return mean.signum() > 0 ? new SpendHistory(repeats, mean.doubleValue()) : null;
    }
}
