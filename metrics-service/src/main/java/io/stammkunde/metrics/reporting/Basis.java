package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Orders and reversals that a question looks at several times, found and joined with their people once: at the first
 * look. They are kept in temporary tables of the question's transaction and are gone with it.
 * Customer keys and times of day are not kept: sums over people need none, and texts would take more time than all the
 * rest.
 */
public final class Basis {
    private static final String PURCHASES = "purchases";
    private static final String ALL_PURCHASES = "all_purchases";
    private static final String FIRST_PURCHASES = "first_purchases";
    private static final String REVERSALS = "reversals";
    private static final AtomicLong COUNT = new AtomicLong();

    private final String prefix = "basis_%d_".formatted(COUNT.incrementAndGet());
    private final DSLContext sql;
    private final View view;
    private final List<Period> periods;
    private final boolean ofAllTime;
    private final Set<String> kept = new HashSet<>();

    private Basis(DSLContext sql, View view, List<Period> periods, boolean ofAllTime) {
        this.sql = sql;
        this.view = view;
        this.periods = periods;
        this.ofAllTime = ofAllTime;
    }

    /**
     * A view that looks things up once.
     *
     * @param periods that will be looked at
     * @param ofAllTime whether orders of all time will be looked at too
     */
    public static View of(DSLContext sql, View view, List<Period> periods, boolean ofAllTime) {
        return view.on(new Basis(sql, view, periods, ofAllTime));
    }

    /** Another view that looks the same periods up once. */
    View of(View other) {
        return of(sql, other, periods, ofAllTime);
    }

    boolean covers(Period period) {
        return periods.stream()
                .anyMatch(kept ->
                        !period.from().isBefore(kept.from()) && !period.to().isAfter(kept.to()));
    }

    Table<?> purchases(Period period, @Nullable String currency) {
        var table = ofAllTime ? ALL_PURCHASES : PURCHASES;
        keep(table, () -> orders(Purchases.on(ofAllTime ? noCondition() : days(), view)));
        return of(table, period.contains(Columns.day(prefix + table, "ordered_on")), currency, Purchases.ALIAS);
    }

    Table<?> allPurchases(@Nullable String currency) {
        keep(ALL_PURCHASES, () -> orders(Purchases.on(noCondition(), view)));
        return of(ALL_PURCHASES, noCondition(), currency, Purchases.ALIAS);
    }

    Table<?> firstPurchases(@Nullable String currency) {
        var table = currency == null ? FIRST_PURCHASES : FIRST_PURCHASES + '_' + currency;
        keep(table, () -> FirstPurchases.in(allPurchases(currency)));
        return table(name(prefix + table)).as(FirstPurchases.ALIAS);
    }

    Table<?> reversals(Period period, @Nullable String currency) {
        keep(
                REVERSALS,
                () -> select(Reversals.PERSON, Reversals.DAY, Reversals.AMOUNT, Reversals.CURRENCY)
                        .from(Reversals.of(noCondition(), view)));
        return of(
                REVERSALS, period.contains(Columns.day(prefix + REVERSALS, "reversed_on")), currency, Reversals.ALIAS);
    }

    private Condition days() {
        return periods.stream()
                .map(period -> period.contains(Purchases.ORDERED_ON))
                .reduce(Condition::or)
                .orElse(noCondition());
    }

    private void keep(String table, Supplier<Select<?>> rows) {
        if (!kept.contains(table)) {
            sql.execute("CREATE TEMP TABLE {0} AS {1}", table(name(prefix + table)), rows.get());
            kept.add(table);
        }
    }

    private static Select<?> orders(Table<?> purchases) {
        return select(Purchases.PERSON, Purchases.DAY, Purchases.REVENUE, Purchases.CURRENCY)
                .from(purchases);
    }

    private Table<?> of(String table, Condition days, @Nullable String currency, String alias) {
        var name = prefix + table;
        return select(table(name(name)).asterisk())
                .from(table(name(name)))
                .where(days)
                .and(
                        currency == null
                                ? noCondition()
                                : Columns.text(name, "currency").eq(currency))
                .asTable(alias);
    }
}
