package io.stammkunde.metrics.acquisition;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.View;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** Reads what the customers who were won in a period have bought since. */
final class NewCustomerRevenue {
    private static final String ALIAS = "won";
    private static final Field<LocalDate> FIRST = Columns.day(ALIAS, "first_day");
    private static final Field<LocalDate> DAY = Columns.day(ALIAS, "ordered_on");

    private NewCustomerRevenue() {}

    /** By month of the first order; revenue in one currency, customers in all of them. */
    static List<CohortRevenue> read(DSLContext sql, Period period, String currency, Instant now) {
        var won = select(
                        Purchases.PERSON,
                        Purchases.DAY,
                        Purchases.REVENUE,
                        Purchases.CURRENCY,
                        min(Purchases.DAY).over().partitionBy(Purchases.PERSON).as("first_day"))
                .from(Purchases.all(null, View.at(now)))
                .asTable(ALIAS);
        var month = field("cast(date_trunc('month', {0}) as date)", SQLDataType.LOCALDATE, FIRST);
        var offset = field("datediff('month', {0}, {1})", SQLDataType.INTEGER, FIRST, DAY);
        var revenue = coalesce(
                sum(Columns.money(ALIAS, "revenue"))
                        .filterWhere(Columns.text(ALIAS, "currency").eq(currency)),
                inline(0));
        var rows = sql.select(month, offset, countDistinct(Columns.uuid(ALIAS, "person_id")), revenue)
                .from(won)
                .where(FIRST.ge(period.from()))
                .and(FIRST.lt(period.to()))
                .groupBy(month, offset)
                .fetch();
        var sizes = new TreeMap<YearMonth, Long>();
        Map<YearMonth, Map<Integer, Double>> revenues = new HashMap<>();
        for (var row : rows) {
            var cohort = YearMonth.from(row.value1());
            if (row.value2() == 0) {
                // everybody bought in the month of the first order
                sizes.put(cohort, row.value3().longValue());
            }
            revenues.computeIfAbsent(cohort, key -> new HashMap<>())
                    .put(row.value2(), row.value4().doubleValue());
        }
        var cohorts = new ArrayList<CohortRevenue>();
        sizes.forEach((cohort, size) ->
                cohorts.add(new CohortRevenue(cohort, size, revenues.getOrDefault(cohort, Map.of()))));
        return cohorts;
    }
}
