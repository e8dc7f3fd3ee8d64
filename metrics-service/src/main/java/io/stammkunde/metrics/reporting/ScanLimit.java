package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * How much a question may read. Orders are counted, not estimated: counting reads one column that is sorted nearly by
 * day, which takes milliseconds, while the estimates of DuckDB's plans guess what a condition leaves by a fixed fraction.
 */
public final class ScanLimit {
    private ScanLimit() {}

    /**
     * Lets a question pass.
     *
     * @param periods that it looks at
     * @param ofAllTime whether it looks at all orders
     * @param figures how many look at them
     * @param limit of orders read, once for each figure
     * @throws TooMuchData if there are more
     */
    public static void check(DSLContext sql, List<Period> periods, boolean ofAllTime, int figures, long limit) {
        var days = periods.stream()
                .map(period -> period.contains(Purchases.ORDERED_ON))
                .reduce(Condition::or)
                .orElse(noCondition());
        long orders = (long) figures * sql.fetchCount(table(name("orders")), ofAllTime ? noCondition() : days);
        if (orders > limit) {
            throw new TooMuchData(orders, limit);
        }
    }
}
