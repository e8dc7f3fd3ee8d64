package io.stammkunde.metrics.figure;

import static org.jooq.impl.DSL.select;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;

/** A figure over rows that are no orders, such as answers or tickets, of which one person may have several. */
public abstract class SumOverRows extends SumOverPeople {
    private final FigureDefinition definition;

    protected SumOverRows(FigureDefinition definition) {
        this.definition = definition;
    }

    /**
     * What is summed.
     *
     * @param table the rows
     * @param counted which of them count
     * @param day on which a row counts
     * @param person whom it belongs to
     * @param numerator of the rows of one person
     * @param denominator of the same
     */
    public record Summed(
            Table<?> table,
            Condition counted,
            Field<LocalDate> day,
            Field<UUID> person,
            Field<BigDecimal> numerator,
            Field<BigDecimal> denominator) {}

    /** The rows of a scope. */
    protected abstract Summed summedOf(FigureScope scope);

    @Override
    public FigureDefinition definition() {
        return definition;
    }

    @Override
    public boolean isAboutOrders() {
        return false;
    }

    @Override
    protected final Select<? extends Record4<LocalDate, UUID, BigDecimal, BigDecimal>> people(FigureScope scope) {
        var of = summedOf(scope);
        var bucket = scope.bucket(of.day());
        return select(bucket, of.person(), of.numerator(), of.denominator())
                .from(of.table())
                .where(of.counted())
                .groupBy(bucket, of.person());
    }
}
