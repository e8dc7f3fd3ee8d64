package io.stammkunde.metrics.ticket;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

import io.stammkunde.metrics.reporting.Tickets;
import io.stammkunde.metrics.ticket.TicketReport.Spread;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The columns that tell of the time from opening to one kind of step, for the tickets to which a condition applies. */
record Times(
        Field<Integer> people,
        Field<Integer> tickets,
        Field<Double> mean,
        Field<Double> median,
        Field<Double> p90,
        Field<Double> p95) {
    static Times of(String name, Field<LocalDateTime> moment, Condition condition) {
        return new Times(
                countDistinct(Tickets.PERSON).filterWhere(condition).as(name + "_people"),
                count().filterWhere(condition).as(name + "_tickets"),
                hours("avg({0})", moment, condition).as(name + "_mean"),
                hours("quantile_cont({0}, 0.5)", moment, condition).as(name + "_median"),
                hours("quantile_cont({0}, 0.9)", moment, condition).as(name + "_p90"),
                hours("quantile_cont({0}, 0.95)", moment, condition).as(name + "_p95"));
    }

    private static Field<Double> hours(String aggregate, Field<LocalDateTime> moment, Condition condition) {
        return field(
                aggregate + " filter (where {1}) / {2}",
                SQLDataType.DOUBLE,
                Tickets.microsUntil(moment),
                condition,
                inline(Hours.MICROS));
    }

    List<Field<?>> columns() {
        return List.of(people, tickets, mean, median, p90, p95);
    }

    /**
     * What a row tells of them.
     *
     * @param bounds of the median; null of too few tickets
     */
    Spread spread(Record row, @Nullable MedianHours bounds) {
        return new Spread(
                row.get(tickets),
                row.get(mean),
                row.get(median),
                bounds == null ? null : bounds.low(),
                bounds == null ? null : bounds.high(),
                row.get(p90),
                row.get(p95));
    }
}
