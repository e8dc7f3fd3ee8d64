package io.stammkunde.metrics.figure;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.database.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/**
 * A figure that is the median of numbers, of which each person may have several. It has one query, {@link #numbers}, from
 * which both its value and its interval follow.
 */
public abstract class MedianOfNumbers implements Figure {
    private static final String ALIAS = "numbered";
    private static final Field<LocalDate> BUCKET = Columns.day(ALIAS, "bucket");
    /** A median divides nothing; so the numerator is the value. */
    private static final Field<BigDecimal> ITSELF = inline(BigDecimal.ONE);

    /** Bucket, person, number. */
    protected abstract Select<? extends Record3<LocalDate, UUID, Integer>> numbers(FigureScope scope);

    @Override
    public final Optional<Observations> observations(FigureScope scope) {
        return Optional.of(new Observations.Numbers(numbers(scope)));
    }

    /** In the middle between the two middle ones of an even number. */
    @Override
    public final Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        var median = field("median({0})", SQLDataType.DOUBLE, Columns.number(ALIAS, "number"))
                .cast(SQLDataType.DECIMAL(38, 4));
        return select(BUCKET, median, ITSELF, scope.people(Columns.uuid(ALIAS, "person")))
                .from(numbers(scope).asTable(ALIAS, "bucket", "person", "number"))
                .groupBy(BUCKET);
    }
}
