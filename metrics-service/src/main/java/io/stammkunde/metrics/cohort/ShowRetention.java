package io.stammkunde.metrics.cohort;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.cohort.Retention.Cell;
import io.stammkunde.metrics.cohort.Retention.Cohort;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.Measure;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Computes the retention matrix. The first purchase is the first of all time, not the first of the period. */
@ApplicationScoped
public class ShowRetention {
    private static final String ALIAS = "step";
    private static final Field<LocalDate> COHORT = Columns.day(ALIAS, "cohort");
    private static final Field<LocalDate> DAY = Columns.day(ALIAS, "ordered_on");
    private static final Field<Integer> OFFSET = field("datediff('month', {0}, {1})", SQLDataType.INTEGER, COHORT, DAY);

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final Currencies currencies;
    private final MeasureFigures measure;

    public ShowRetention(
            FiguresDatabase database, ReportingCalendar calendar, Currencies currencies, MeasureFigures measure) {
        this.database = database;
        this.calendar = calendar;
        this.currencies = currencies;
        this.measure = measure;
    }

    /**
     * The cohorts whose first purchase lies in a period, as they bought up to its end.
     *
     * @param currency of the revenue, or null; customers are counted in all currencies
     */
    public Uni<Retention> handle(Period period, @Nullable String currency) {
        return database.ask(sql -> retention(sql, period, currency));
    }

    private Retention retention(DSLContext sql, Period period, @Nullable String asked) {
        var now = calendar.now();
        var present = currencies.present(sql, Purchases.in(period, null, now));
        var currency = currencies.choose(asked, present);
        var cells = new TreeMap<LocalDate, List<Cell>>();
        var sizes = new TreeMap<LocalDate, Integer>();
        var people = countDistinct(Columns.uuid(ALIAS, "person_id"));
        var revenue = coalesce(
                sum(Columns.money(ALIAS, "revenue"))
                        .filterWhere(Columns.text(ALIAS, "currency").eq(currency)),
                inline(BigDecimal.ZERO));
        var rows = sql.select(COHORT, OFFSET, people, revenue)
                .from(steps(period))
                .where(COHORT.ge(period.from().withDayOfMonth(1)))
                .groupBy(COHORT, OFFSET)
                .orderBy(COHORT, OFFSET)
                .fetch();
        for (var row : rows) {
            int customers = row.value3();
            // everybody buys in the month of the first purchase, so its cell comes first and is the size
            int size = sizes.computeIfAbsent(row.value1(), month -> customers);
            var share = new Measure(BigDecimal.valueOf(customers), BigDecimal.valueOf(size), customers);
            cells.computeIfAbsent(row.value1(), month -> new ArrayList<>())
                    .add(new Cell(row.value2(), customers, orZero(share.value()), Measure.plain(row.value4())));
        }
        return new Retention("month", currency, cohorts(sizes, cells), measure.excluded(sql, period));
    }

    /** The purchases up to the end of the period, each with the month of its buyer's first. */
    private Table<?> steps(Period period) {
        var first = min(Purchases.DAY).over().partitionBy(Purchases.PERSON);
        return select(
                        Purchases.PERSON,
                        Purchases.DAY,
                        Purchases.REVENUE,
                        Purchases.CURRENCY,
                        field("cast(date_trunc('month', {0}) as date)", SQLDataType.LOCALDATE, first)
                                .as("cohort"))
                .from(Purchases.until(period.to().minusDays(1), null, calendar.now()))
                .asTable(ALIAS);
    }

    private static List<Cohort> cohorts(Map<LocalDate, Integer> sizes, Map<LocalDate, List<Cell>> cells) {
        return cells.entrySet().stream()
                .map(entry -> new Cohort(
                        YearMonth.from(entry.getKey()).toString(),
                        sizes.getOrDefault(entry.getKey(), 0),
                        List.copyOf(entry.getValue())))
                .toList();
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
