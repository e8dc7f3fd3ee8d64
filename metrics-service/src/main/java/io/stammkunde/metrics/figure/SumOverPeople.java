package io.stammkunde.metrics.figure;

import static io.stammkunde.metrics.figure.Measures.NO_DENOMINATOR;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.database.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/**
 * A figure that adds up what each person contributes, or divides two such sums. It has one query, {@link #people}, from
 * which both its value and its interval follow.
 */
public abstract class SumOverPeople implements Figure {
    private static final String ALIAS = "summed";
    private static final Field<LocalDate> BUCKET = Columns.day(ALIAS, "bucket");

    /** Bucket, person, numerator, denominator: one row for each person in each bucket. */
    protected abstract Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope);

    @Override
    public final boolean isSumOverBuyers() {
        return isAboutOrders();
    }

    @Override
    public final boolean isSumOverPeople() {
        return true;
    }

    @Override
    public final Optional<Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>>> contributions(
            FigureScope scope) {
        return Optional.of(people(scope));
    }

    @Override
    public final Select<? extends Record4<LocalDate, BigDecimal, BigDecimal, Integer>> measure(FigureScope scope) {
        return select(BUCKET, sum(part("numerator")), isRatio() ? sum(part("denominator")) : NO_DENOMINATOR, count())
                .from(people(scope).asTable(ALIAS, "bucket", "person", "numerator", "denominator"))
                .groupBy(BUCKET);
    }

    private static Field<BigDecimal> part(String column) {
        return field(name(ALIAS, column), SQLDataType.DECIMAL);
    }
}
