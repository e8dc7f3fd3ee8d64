package io.stammkunde.metrics.acquisition;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.Scores;
import io.stammkunde.metrics.reporting.View;
import java.time.Instant;
import org.jooq.DSLContext;

/**
 * What the customers who were won in a period are expected to spend within 52 weeks after the latest scoring.
 *
 * @param scored how many of them the scoring knows, in one currency
 * @param total expected of these together
 */
record PredictedRevenue(long scored, double total) {
    static PredictedRevenue read(DSLContext sql, Period period, String currency, Instant now) {
        var won = select(Purchases.PERSON)
                .from(Purchases.all(null, View.at(now)))
                .groupBy(Purchases.PERSON)
                .having(min(Purchases.DAY).ge(period.from()))
                .and(min(Purchases.DAY).lt(period.to()));
        var row = sql.select(count(Scores.CLV), sum(Scores.CLV))
                .from(Scores.ALL)
                .where(Scores.PERSON.in(won))
                .and(Scores.CURRENCY.eq(currency))
                .fetchSingle();
        return new PredictedRevenue(
                row.value1(), row.value2() == null ? 0 : row.value2().doubleValue());
    }
}
