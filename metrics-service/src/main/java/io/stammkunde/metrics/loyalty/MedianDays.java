package io.stammkunde.metrics.loyalty;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** The median of numbers of days, as a figure is measured. */
final class MedianDays {
    /** A median divides nothing; so the numerator is the value. */
    static final Field<BigDecimal> ITSELF = inline(BigDecimal.ONE);

    private MedianDays() {}

    /** In the middle between the two middle ones of an even number; null of none. */
    static Field<BigDecimal> of(Field<Integer> days) {
        return field("median({0})", SQLDataType.DOUBLE, days).cast(SQLDataType.DECIMAL(38, 4));
    }
}
