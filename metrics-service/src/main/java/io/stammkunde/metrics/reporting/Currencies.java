package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Which currency an amount is stated in. Amounts in different ones are never added up. */
@ApplicationScoped
public class Currencies {
    private static final Pattern ISO_4217 = Pattern.compile("[A-Z]{3}");

    private final String reportingCurrency;

    public Currencies(MetricsConfig config) {
        this.reportingCurrency = config.reportingCurrency();
    }

    /** The currency of a request, or null if it names none. */
    public @Nullable String asked(@Nullable String text) {
        if (text != null && !ISO_4217.matcher(text).matches()) {
            throw new InvalidParameter("currency", "must be a code of ISO 4217 such as EUR");
        }
        return text;
    }

    /** The currencies of some purchases, in alphabetical order. */
    public List<String> present(DSLContext sql, Table<?> purchases) {
        return sql.fetch(selectDistinct(Purchases.CURRENCY).from(purchases).orderBy(Purchases.CURRENCY))
                .getValues(Purchases.CURRENCY);
    }

    /** The one to use for the orders of a period where none was asked for; see {@link #choose(String, List)}. */
    public String choose(DSLContext sql, Period period, View view) {
        // whether anybody paid in another one costs no look at people; nothing of it is shown
        var told = Columns.text("orders", "currency");
        boolean others = sql.fetchExists(
                table(name("orders")),
                period.contains(Columns.day("orders", "ordered_on")).and(told.ne(reportingCurrency)));
        return others ? choose(null, present(sql, Purchases.in(period, null, view))) : reportingCurrency;
    }

    /**
     * The one to use: the one that was asked for, the only one present, or the reporting currency.
     *
     * @throws CurrencyRequired if several are present and none of these rules decides
     */
    public String choose(@Nullable String asked, List<String> present) {
        if (asked != null) {
            return asked;
        }
        if (present.isEmpty() || present.contains(reportingCurrency)) {
            return reportingCurrency;
        }
        if (present.size() > 1) {
            throw new CurrencyRequired(present);
        }
        return present.getFirst();
    }
}
