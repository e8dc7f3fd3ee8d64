package io.stammkunde.metrics.figure;

import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Parts that the queries of figures are made of. */
public final class Measures {
    /** For figures that are no ratio. */
    public static final Field<BigDecimal> NO_DENOMINATOR = castNull(SQLDataType.DECIMAL(38, 4));

    private Measures() {}

    /** The sum of amounts; unknown ones add nothing. */
    public static Field<BigDecimal> total(Field<BigDecimal> amount) {
        return coalesce(sum(amount), inline(BigDecimal.ZERO));
    }

    /** A number of rows or people, to divide by or to be divided. */
    public static Field<BigDecimal> exact(Field<Integer> number) {
        return number.cast(SQLDataType.DECIMAL(38, 0));
    }

    /** The number of rows. */
    public static Field<BigDecimal> rows() {
        return exact(count());
    }
}
