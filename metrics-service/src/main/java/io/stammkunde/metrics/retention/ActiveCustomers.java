package io.stammkunde.metrics.retention;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.reporting.Purchases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;

/**
 * Who was an active customer at the start of a span, and whether they still are at its end. Active is who has bought
 * within so many days before.
 */
final class ActiveCustomers {
    private static final String ALIAS = "active";

    static final Field<LocalDate> BUCKET = Columns.day(ALIAS, "bucket");
    static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    /** Length of the span. */
    static final Field<Integer> DAYS = Columns.number(ALIAS, "days");
    /** Still active at the end. */
    static final Condition KEPT = Columns.flag(ALIAS, "kept").isTrue();

    private ActiveCustomers() {}

    /** Bucket, person, 1 if lost by the end of the span and else 0, and 1. */
    static Select<Record4<LocalDate, UUID, BigDecimal, BigDecimal>> lost(FigureScope scope, int activeDays) {
        return select(BUCKET, PERSON, when(KEPT, BigDecimal.ZERO).otherwise(BigDecimal.ONE), inline(BigDecimal.ONE))
                .from(in(scope, activeDays));
    }

    /** One row for each person who was active when the span began. */
    static Table<?> in(FigureScope scope, int activeDays) {
        return select(
                        Spans.BUCKET.as("bucket"),
                        Purchases.PERSON.as("person_id"),
                        Spans.DAYS.as("days"),
                        field(max(Purchases.DAY).ge(Spans.before(Spans.ENDS, activeDays)))
                                .as("kept"))
                .from(Spans.of(scope))
                .join(scope.allPurchases())
                .on(Purchases.DAY.ge(Spans.before(Spans.STARTS, activeDays)))
                .and(Purchases.DAY.lt(Spans.ENDS))
                .groupBy(Spans.BUCKET, Spans.ENDS, Purchases.PERSON)
                .having(min(Purchases.DAY).lt(Spans.STARTS))
                .asTable(ALIAS);
    }
}
