package io.stammkunde.metrics.ticket;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.inference.MedianRanks;
import io.stammkunde.metrics.reporting.Tickets;
import io.stammkunde.metrics.reporting.View;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.RowN;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * The times that the median of tickets lies between, with at least 95 % confidence. Tickets are taken as independent,
 * also several of one person.
 *
 * @param low hours
 * @param high hours
 */
record MedianHours(double low, double high) {
    private static final double LEVEL = 0.95;
    private static final String TIMES = "timed";
    private static final String RANKED = "ranked";
    private static final String WANTED = "wanted";

    /**
     * Those of each group.
     *
     * @param moment up to which the time goes
     * @param counted which tickets count
     * @param tickets of each group; those of which are too few have no bounds
     */
    static Map<@Nullable String, MedianHours> of(
            DSLContext sql,
            Grouping by,
            View view,
            Field<LocalDateTime> moment,
            Condition counted,
            Map<@Nullable String, Integer> tickets) {
        var wanted = tickets.entrySet().stream()
                .flatMap(group ->
                        MedianRanks.of(group.getValue(), LEVEL).map(ranks -> wanted(group.getKey(), ranks)).stream())
                .toArray(RowN[]::new);
        var bounds = new HashMap<@Nullable String, MedianHours>();
        if (wanted.length == 0) {
            return bounds;
        }
        var times = select(by.field().as("part"), Tickets.microsUntil(moment).as("micros"))
                .from(by.tickets(Tickets.all(view)))
                .where(counted)
                .asTable(TIMES);
        var micros = Columns.longNumber(TIMES, "micros");
        var ranked = select(
                        Columns.text(TIMES, "part"),
                        micros,
                        rowNumber()
                                .over()
                                .partitionBy(Columns.text(TIMES, "part"))
                                .orderBy(micros)
                                .as("place"))
                .from(times)
                .asTable(RANKED);
        var part = Columns.text(RANKED, "part");
        var found = Columns.longNumber(RANKED, "micros");
        sql.select(part, min(found), max(found))
                .from(ranked)
                .join(DSL.values(wanted).as(WANTED, "part", "low", "high"))
                .on(part.isNotDistinctFrom(Columns.text(WANTED, "part")))
                .and(place(RANKED, "place").in(place(WANTED, "low"), place(WANTED, "high")))
                .groupBy(part)
                .forEach(row -> bounds.put(row.value1(), hours(row.value2(), row.value3())));
        return bounds;
    }

    private static RowN wanted(@Nullable String group, MedianRanks ranks) {
        return row(List.of(val(group, SQLDataType.VARCHAR), val(ranks.low()), val(ranks.high())));
    }

    private static Field<Integer> place(String table, String column) {
        return field(name(table, column), SQLDataType.INTEGER);
    }

    private static MedianHours hours(long low, long high) {
        return new MedianHours(low / Hours.MICROS, high / Hours.MICROS);
    }
}
