package io.stammkunde.metrics.retention;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.FigureScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.RowN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** The buckets of a scope as rows: those in which nothing happens are there as well. */
final class Spans {
    private static final String ALIAS = "span";

    static final Field<LocalDate> BUCKET = Columns.day(ALIAS, "bucket");
    static final Field<LocalDate> STARTS = BUCKET;
    /** The day after the last. */
    static final Field<LocalDate> ENDS = Columns.day(ALIAS, "ends");

    static final Field<Integer> DAYS = field("datediff('day', {0}, {1})", SQLDataType.INTEGER, STARTS, ENDS);

    private Spans() {}

    static Table<?> of(FigureScope scope) {
        var period = scope.period();
        var grain = scope.grain();
        var starts = grain == null ? List.of(period.from()) : grain.points(period, Integer.MAX_VALUE);
        var spans = new ArrayList<RowN>();
        for (int i = 0; i < starts.size(); i++) {
            var end = i + 1 < starts.size() ? starts.get(i + 1) : period.to();
            spans.add(row(List.of(inline(starts.get(i)), inline(end))));
        }
        return DSL.values(spans.toArray(RowN[]::new)).as(ALIAS, "bucket", "ends");
    }

    /** Some days before a day. */
    static Field<LocalDate> before(Field<LocalDate> day, int days) {
        return field("{0} - {1}", SQLDataType.LOCALDATE, day, inline(days));
    }
}
