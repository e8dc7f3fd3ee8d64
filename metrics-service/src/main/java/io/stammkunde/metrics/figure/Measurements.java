package io.stammkunde.metrics.figure;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.database.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The queries that figures are answered from. */
final class Measurements {
    private static final String ALIAS = "contribution";
    private static final Field<BigDecimal> NUMERATOR = exact("numerator");
    private static final Field<BigDecimal> DENOMINATOR = exact("denominator");

    private Measurements() {}

    /** The whole scope as one. */
    static Measure total(DSLContext sql, Figure figure, FigureScope scope) {
        return byBucket(sql, figure, scope).values().stream()
                .findFirst()
                .orElseGet(() -> Measure.nothing(figure.isRatio()));
    }

    /** Each bucket in which something happened. */
    static Map<LocalDate, Measure> byBucket(DSLContext sql, Figure figure, FigureScope scope) {
        var measures = new LinkedHashMap<LocalDate, Measure>();
        for (var row : sql.fetch(figure.measure(scope))) {
            BigDecimal numerator = row.value2() == null ? BigDecimal.ZERO : row.value2();
            measures.put(row.value1(), new Measure(numerator, row.value3(), row.value4()));
        }
        return measures;
    }

    /** The sums that intervals and tests need, of a scope without a grain; empty if the figure is no sum over people. */
    static Optional<Contributions> sums(DSLContext sql, Figure figure, FigureScope scope) {
        return figure.contributions(scope).map(contributions -> {
            var row = sql.select(
                            count(),
                            sum(NUMERATOR),
                            sum(DENOMINATOR),
                            sum(NUMERATOR.mul(NUMERATOR)),
                            sum(DENOMINATOR.mul(DENOMINATOR)),
                            sum(NUMERATOR.mul(DENOMINATOR)))
                    .from(contributions.asTable(ALIAS, "bucket", "person", "numerator", "denominator"))
                    .fetchSingle();
            return new Contributions(
                    row.value1(),
                    orZero(row.value2()),
                    orZero(row.value3()),
                    orZero(row.value4()),
                    orZero(row.value5()),
                    orZero(row.value6()),
                    kind(figure));
        });
    }

    private static Contributions.Kind kind(Figure figure) {
        if (!figure.isRatio()) {
            return Contributions.Kind.TOTAL;
        }
        return figure.definition().unit() == FigureDefinition.Unit.RATIO
                ? Contributions.Kind.PROPORTION
                : Contributions.Kind.RATIO;
    }

    /** Decimals, whose sums do not depend on the order of the rows: the same question has the same answer to the last digit. */
    private static Field<BigDecimal> exact(String column) {
        return field(name(ALIAS, column), SQLDataType.DECIMAL).cast(SQLDataType.DECIMAL(38, Columns.MONEY_SCALE));
    }

    private static double orZero(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.doubleValue();
    }
}
