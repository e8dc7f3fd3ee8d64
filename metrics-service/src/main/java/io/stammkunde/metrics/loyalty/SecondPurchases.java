package io.stammkunde.metrics.loyalty;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.figure.FigureScope;
import io.stammkunde.metrics.reporting.Purchases;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * New customers of a period with their first two purchase days, as far as they were watched for long enough: the days
 * in which the second purchase counts are all over.
 */
final class SecondPurchases {
    private static final String ALIAS = "newcomer";
    private static final String DAYS_BOUGHT = "bought";

    static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    static final Field<LocalDate> FIRST = Columns.day(ALIAS, "first_day");

    private static final Field<LocalDate> SECOND = Columns.day(ALIAS, "second_day");
    /** Null without a second purchase. */
    static final Field<Integer> DAYS = field("datediff('day', {0}, {1})", SQLDataType.INTEGER, FIRST, SECOND);

    private SecondPurchases() {}

    /** With the first two purchase days of each person. */
    static Table<?> in(FigureScope scope, int withinDays, ZoneId zone) {
        var bought = selectDistinct(Purchases.PERSON, Purchases.DAY)
                .from(scope.allPurchases())
                .asTable(DAYS_BOUGHT);
        var person = Columns.uuid(DAYS_BOUGHT, "person_id");
        var day = Columns.day(DAYS_BOUGHT, "ordered_on");
        var numbered = select(
                        person,
                        day.as("first_day"),
                        lead(day).over().partitionBy(person).orderBy(day).as("second_day"),
                        rowNumber().over().partitionBy(person).orderBy(day).as("number"))
                .from(bought)
                .asTable(ALIAS);
        return select(PERSON, FIRST, SECOND)
                .from(numbered)
                .where(Columns.number(ALIAS, "number").eq(1))
                .and(FIRST.ge(scope.period().from()))
                .and(FIRST.lt(scope.period().to()))
                .and(FIRST.lt(today(scope, zone).minusDays(withinDays)))
                .asTable(ALIAS);
    }

    /** The day up to which anything is known. */
    private static LocalDate today(FigureScope scope, ZoneId zone) {
        return scope.knownUntil().atZone(zone).toLocalDate();
    }
}
