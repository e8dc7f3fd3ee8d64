package io.stammkunde.metrics.segmenteffect;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.FiguresDatabase;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.Currencies;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.ReportingCalendar;
import io.stammkunde.metrics.reporting.TooManyGroups;
import io.stammkunde.metrics.segmenteffect.CompareSegments.Pair;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * Tells how the members of each segment, as they are now, differ from everybody else who may be counted. That members
 * buy more does not say that the segment made them.
 */
@ApplicationScoped
public class ShowEffectiveness {
    private static final String ALIAS = "customer";
    private static final String ONE = "a";
    private static final String OTHER = "b";
    private static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    private static final Field<BigDecimal> REVENUE = Columns.money(ALIAS, "revenue");
    private static final Field<BigDecimal> GROWTH = Columns.money(ALIAS, "growth");
    private static final Field<Boolean> BOUGHT = Columns.flag(ALIAS, "bought");
    private static final Field<Boolean> BOUGHT_BEFORE = Columns.flag(ALIAS, "bought_before");
    private static final Field<String> SEGMENT = Columns.text("memberships", "segment");

    private final FiguresDatabase database;
    private final ReportingCalendar calendar;
    private final Currencies currencies;
    private final MeasureFigures measure;
    private final int maxSegments;

    public ShowEffectiveness(
            FiguresDatabase database,
            ReportingCalendar calendar,
            Currencies currencies,
            MeasureFigures measure,
            MetricsConfig config) {
        this.database = database;
        this.calendar = calendar;
        this.currencies = currencies;
        this.measure = measure;
        this.maxSegments = config.maxGroups();
    }

    /** All segments, for a period and the one before. */
    public Uni<Effectiveness> handle(Period period, @Nullable String currency) {
        return database.ask(sql -> effectiveness(sql, period, currency));
    }

    private Effectiveness effectiveness(DSLContext sql, Period period, @Nullable String asked) {
        var now = calendar.now();
        var currency = currencies.choose(asked, currencies.present(sql, Purchases.in(period, null, now)));
        var customers = customers(period, currency, now);
        var everybody =
                sql.with(customers).select(columns()).from(table(name(ALIAS))).fetchSingle(ShowEffectiveness::sums);
        var members = members(sql, customers);
        return new Effectiveness(
                period.from(),
                period.to(),
                currency,
                everybody.people(),
                CompareSegments.segments(everybody, members),
                CompareSegments.overlap(pairs(sql, customers, List.copyOf(members.keySet())), members),
                measure.excluded(sql, period));
    }

    /** What each person who may be counted and was known before the end did in the period and the one before. */
    private CommonTableExpression<?> customers(Period period, String currency, Instant now) {
        var known = People.whoMayBeCounted(now, calendar.startOf(period.to())).asTable("one");
        var later = spent(period, currency, now, "later");
        var earlier = spent(period.previous(), currency, now, "earlier");
        var person = Columns.uuid("one", "profile_id");
        var revenue = coalesce(Columns.money("later", "revenue"), inline(BigDecimal.ZERO));
        var before = coalesce(Columns.money("earlier", "revenue"), inline(BigDecimal.ZERO));
        return name(ALIAS)
                .as(select(
                                person.as("person_id"),
                                revenue.as("revenue"),
                                revenue.minus(before).as("growth"),
                                Columns.uuid("later", "person_id").isNotNull().as("bought"),
                                Columns.uuid("earlier", "person_id").isNotNull().as("bought_before"))
                        .from(known)
                        .leftJoin(later)
                        .on(Columns.uuid("later", "person_id").eq(person))
                        .leftJoin(earlier)
                        .on(Columns.uuid("earlier", "person_id").eq(person)));
    }

    /** Who ordered in a period, in whatever currency, and for how much in one. */
    private static Table<?> spent(Period period, String currency, Instant now, String alias) {
        var revenue =
                coalesce(sum(Purchases.REVENUE).filterWhere(Purchases.CURRENCY.eq(currency)), inline(BigDecimal.ZERO));
        return select(Purchases.PERSON, revenue.as("revenue"))
                .from(Purchases.in(period, null, now))
                .groupBy(Purchases.PERSON)
                .asTable(alias);
    }

    private static List<SelectField<?>> columns() {
        return List.of(
                count().as("people"),
                count().filterWhere(BOUGHT.isTrue()).as("buyers"),
                count().filterWhere(BOUGHT_BEFORE.isTrue()).as("earlier_buyers"),
                count().filterWhere(BOUGHT.isTrue().and(BOUGHT_BEFORE.isTrue())).as("returned"),
                count().filterWhere(BOUGHT.isTrue().or(BOUGHT_BEFORE.isTrue())).as("changed"),
                exact(REVENUE, "revenue_sum"),
                exact(squared(REVENUE), "revenue_squares"),
                exact(GROWTH, "growth_sum"),
                exact(squared(GROWTH), "growth_squares"));
    }

    private static Field<BigDecimal> squared(Field<BigDecimal> amount) {
        var exact = amount.cast(SQLDataType.DECIMAL(38, Columns.MONEY_SCALE));
        return exact.times(exact);
    }

    private static Field<BigDecimal> exact(Field<BigDecimal> amount, String alias) {
        return coalesce(sum(amount), inline(BigDecimal.ZERO)).as(alias);
    }

    private static Sums sums(Record row) {
        return new Sums(
                row.get("people", Long.class),
                row.get("buyers", Long.class),
                row.get("earlier_buyers", Long.class),
                row.get("returned", Long.class),
                row.get("changed", Long.class),
                row.get("revenue_sum", BigDecimal.class),
                row.get("revenue_squares", BigDecimal.class),
                row.get("growth_sum", BigDecimal.class),
                row.get("growth_squares", BigDecimal.class));
    }

    private Map<String, Sums> members(DSLContext sql, CommonTableExpression<?> customers) {
        var members = new LinkedHashMap<String, Sums>();
        sql.with(customers)
                .select(SEGMENT)
                .select(columns())
                .from(table(name(ALIAS)))
                .join(table(name("memberships")))
                .on(Columns.uuid("memberships", "profile_id").eq(PERSON))
                .where(Columns.flag("memberships", "member"))
                .groupBy(SEGMENT)
                .orderBy(SEGMENT)
                .limit(maxSegments + 1)
                .forEach(row -> members.put(row.get(SEGMENT), sums(row)));
        if (members.size() > maxSegments) {
            throw new TooManyGroups("segment", maxSegments);
        }
        return members;
    }

    /** Every pair, also those who share nobody. */
    private static List<Pair> pairs(DSLContext sql, CommonTableExpression<?> customers, List<String> segments) {
        var one = Columns.text(ONE, "segment");
        var other = Columns.text(OTHER, "segment");
        var found = sql.with(customers)
                .select(one, other, count())
                .from(table(name("memberships")).as(ONE))
                .join(table(name("memberships")).as(OTHER))
                .on(Columns.uuid(ONE, "profile_id").eq(Columns.uuid(OTHER, "profile_id")))
                .and(one.lt(other))
                .join(table(name(ALIAS)))
                .on(PERSON.eq(Columns.uuid(ONE, "profile_id")))
                .where(Columns.flag(ONE, "member"))
                .and(Columns.flag(OTHER, "member"))
                .groupBy(one, other)
                .fetchMap(
                        row -> Map.entry(row.value1(), row.value2()),
                        row -> row.value3().longValue());
        return segments.stream()
                .flatMap(a -> segments.stream()
                        .filter(b -> a.compareTo(b) < 0)
                        .map(b -> new Pair(a, b, found.getOrDefault(Map.entry(a, b), 0L))))
                .toList();
    }
}
