package io.stammkunde.metrics.loyalty;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lag;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.reporting.Purchases;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * The days between two consecutive purchase days of the same person, those that end in a period. Orders of one day are
 * one purchase.
 */
final class PurchaseGaps {
    private static final String ALIAS = "gap";
    private static final String DAYS_BOUGHT = "bought";

    static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    /** The later of the two days. */
    static final Field<LocalDate> DAY = Columns.day(ALIAS, "ordered_on");

    private static final Field<LocalDate> BEFORE = Columns.day(ALIAS, "before_that");
    static final Field<Integer> LENGTH = field("datediff('day', {0}, {1})", SQLDataType.INTEGER, BEFORE, DAY);

    private PurchaseGaps() {}

    static Table<?> in(FigureScope scope) {
        var bought = selectDistinct(Purchases.PERSON, Purchases.DAY)
                .from(scope.allPurchases())
                .asTable(DAYS_BOUGHT);
        var person = Columns.uuid(DAYS_BOUGHT, "person_id");
        var day = Columns.day(DAYS_BOUGHT, "ordered_on");
        var gaps = select(
                        person,
                        day,
                        lag(day).over().partitionBy(person).orderBy(day).as("before_that"))
                .from(bought)
                .asTable(ALIAS);
        return select(PERSON, DAY, BEFORE)
                .from(gaps)
                .where(BEFORE.isNotNull())
                .and(DAY.ge(scope.period().from()))
                .and(DAY.lt(scope.period().to()))
                .asTable(ALIAS);
    }
}
