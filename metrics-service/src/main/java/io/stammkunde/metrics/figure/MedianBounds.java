package io.stammkunde.metrics.figure;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.inference.Clusters;
import io.stammkunde.metrics.inference.MedianRanks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The observations that a median lies between.
 *
 * @param low the lower one
 * @param high the upper one
 */
record MedianBounds(double low, double high) implements Evidence {
    private static final String ALIAS = "observed";
    private static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person");
    private static final Field<Integer> NUMBER = Columns.number(ALIAS, "number");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A median has no standard error that holds for every distribution. */
    @Override
    public Optional<Interval> interval() {
        return Optional.of(new Interval(Interval.LEVEL, low, high, null, "order-statistics"));
    }

    /**
     * Those of the numbers of some people, each of whom may have several; they are worth fewer independent ones then.
     *
     * @param rows bucket, person, number
     * @param median of all numbers
     */
    static Optional<Evidence> of(
            DSLContext sql, Select<? extends Record3<LocalDate, UUID, Integer>> rows, BigDecimal median) {
        var table = rows.asTable(ALIAS, "bucket", "person", "number");
        var clusters = clusters(sql, table, median);
        return MedianRanks.of(Math.toIntExact(clusters.observations()), clusters.independent(), Interval.LEVEL)
                .map(ranks -> at(sql, table, ranks));
    }

    /** The mark of a number is 1 below the median, ½ on it: there may be many on it, as days are whole. */
    private static Clusters clusters(DSLContext sql, Table<?> rows, BigDecimal median) {
        var number = NUMBER.cast(SQLDataType.DECIMAL(38, 4));
        var mark = when(number.lt(inline(median)), BigDecimal.ONE)
                .when(number.eq(inline(median)), HALF)
                .otherwise(BigDecimal.ZERO);
        var each = select(
                        count().as("size"),
                        sum(mark).as("marks"),
                        sum(mark.mul(mark)).as("squares"))
                .from(rows)
                .groupBy(PERSON)
                .asTable("each");
        var size = real("size");
        var marks = real("marks");
        var row = sql.select(
                        count(),
                        sum(size),
                        sum(marks),
                        sum(real("squares")),
                        sum(marks.mul(marks)),
                        sum(marks.mul(size)),
                        sum(size.mul(size)))
                .from(each)
                .fetchSingle();
        return new Clusters(
                row.value1(),
                number(row.value2()).longValue(),
                number(row.value3()).doubleValue(),
                number(row.value4()).doubleValue(),
                number(row.value5()).doubleValue(),
                number(row.value6()).doubleValue(),
                number(row.value7()).doubleValue());
    }

    private static MedianBounds at(DSLContext sql, Table<?> rows, MedianRanks ranks) {
        var bounds = sql.select(
                        Columns.orderStatistic(NUMBER, ranks.low()), Columns.orderStatistic(NUMBER, ranks.high()))
                .from(rows)
                .fetchSingle();
        return new MedianBounds(bounds.value1(), bounds.value2());
    }

    /** Multiples of a half, of which a double adds up more exactly than there are. */
    private static Field<Double> real(String column) {
        return field(name("each", column), SQLDataType.DOUBLE).cast(SQLDataType.DOUBLE);
    }

    private static BigDecimal number(@Nullable BigDecimal sum) {
        return sum == null ? BigDecimal.ZERO : sum;
    }
}
