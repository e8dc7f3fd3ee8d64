package io.stammkunde.metrics.figure;

import static io.stammkunde.metrics.figure.Measures.exact;
import static io.stammkunde.metrics.figure.Measures.rows;
import static org.jooq.impl.DSL.count;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** The share of rows, such as answers or tickets, that fulfil a condition. One person may have several of them. */
public abstract class ShareOfRows extends SumOverRows {
    protected ShareOfRows(FigureDefinition definition) {
        super(definition);
    }

    /**
     * What the share is of.
     *
     * @param table the rows
     * @param counted which of them count
     * @param passing which of those are the numerator
     * @param day on which a row counts
     * @param person whom it belongs to
     */
    public record Rows(
            Table<?> table, Condition counted, Condition passing, Field<LocalDate> day, Field<UUID> person) {}

    /** The rows of a scope. */
    protected abstract Rows rowsOf(FigureScope scope);

    @Override
    protected final Summed summedOf(FigureScope scope) {
        var of = rowsOf(scope);
        return new Summed(
                of.table(), of.counted(), of.day(), of.person(), exact(count().filterWhere(of.passing())), rows());
    }
}
