package io.stammkunde.metrics.experiment;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateTimeAdd;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.stammkunde.metrics.clv.PredictedValues;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.experiment.ExposedPerson.Outcome;
import io.stammkunde.metrics.reporting.PermittedEvents;
import io.stammkunde.metrics.reporting.Purchases;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Reads who saw an experiment, told by the event {@code Experiment Viewed}, and what they did afterwards. */
final class Exposures {
    private static final String EVENT = "Experiment Viewed";
    private static final String TURNS = "turns";
    private static final String FIRST = "exposure";

    private static final Field<UUID> PERSON = Columns.uuid(FIRST, "person_id");
    private static final Field<String> VARIANT = Columns.text(FIRST, "variant");
    private static final Field<LocalDateTime> EXPOSED_AT = Columns.moment(FIRST, "happened_at");
    private static final Field<LocalDate> DAY = Columns.day(FIRST, "happened_on");
    private static final Field<UUID> SOURCE = Columns.uuid(FIRST, "source_id");
    private static final Field<Boolean> SEVERAL = Columns.flag(FIRST, "several");
    private static final Field<BigDecimal> ZERO = inline(BigDecimal.ZERO);

    private Exposures() {}

    /**
     * Which exposures count, and which outcomes.
     *
     * @param from first instant of exposures
     * @param to end of exposures and outcomes, exclusive
     * @param outcomeDays after the first exposure, or null for no limit but {@code to}
     * @param currency of revenue
     * @param segment that people must be in when they see it, or null for everybody
     * @param predicted whether the predicted value of people is asked for
     */
    record Scope(
            String experiment,
            Instant from,
            Instant to,
            @Nullable Integer outcomeDays,
            String currency,
            @Nullable String segment,
            boolean predicted) {}

    /** People who saw it and whom it is not for, as they were not in its segment at any exposure. */
    static long notEligible(DSLContext sql, Scope scope, Instant now) {
        var segment = scope.segment();
        if (segment == null) {
            return 0;
        }
        var held = Memberships.heldBy(PermittedEvents.PERSON, segment, PermittedEvents.MOMENT);
        return (long) seen(sql, scope, noCondition(), now) - seen(sql, scope, held, now);
    }

    private static int seen(DSLContext sql, Scope scope, Condition condition, Instant now) {
        return sql.select(countDistinct(PermittedEvents.PERSON))
                .from(PermittedEvents.named(EVENT, scope.from(), scope.to(), now))
                .where(ofExperiment(scope))
                .and(condition)
                .fetchSingle()
                .value1();
    }

    static List<ExposedPerson> people(DSLContext sql, Scope scope, Instant now) {
        var segments = segments(sql, scope, now);
        var paid = Purchases.CURRENCY.eq(scope.currency());
        var before = Purchases.MOMENT.lt(EXPOSED_AT);
        var after = outcomes(scope);
        var orders = count(Purchases.PERSON).filterWhere(after);
        var revenue = sum(Purchases.REVENUE).filterWhere(after.and(paid));
        var ordersBefore = count(Purchases.PERSON).filterWhere(before);
        var revenueBefore = sum(Purchases.REVENUE).filterWhere(before.and(paid));
        // one row a person at most, so that any of its values is the value
        var predicted = scope.predicted() ? max(PredictedValues.VALUE) : inline(0.0);
        var exposed = first(scope, now)
                .leftJoin(Purchases.before(scope.to(), null, now))
                .on(Purchases.PERSON.eq(PERSON));
        return sql.select(
                        PERSON,
                        VARIANT,
                        DAY,
                        SOURCE,
                        SEVERAL,
                        orders,
                        coalesce(revenue, ZERO),
                        ordersBefore,
                        coalesce(revenueBefore, ZERO),
                        coalesce(predicted, inline(0.0)))
                .from(
                        scope.predicted()
                                ? exposed.leftJoin(PredictedValues.table()).on(PredictedValues.PERSON.eq(PERSON))
                                : exposed)
                .groupBy(PERSON, VARIANT, DAY, SOURCE, SEVERAL)
                .fetch(row -> new ExposedPerson(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        new Outcome(
                                row.value6(),
                                row.value7().doubleValue(),
                                row.value8(),
                                row.value9().doubleValue(),
                                row.value10()),
                        segments.getOrDefault(row.value1(), Set.of())));
    }

    /** The segments that each person was in at the first exposure. */
    private static Map<UUID, Set<String>> segments(DSLContext sql, Scope scope, Instant now) {
        Map<UUID, Set<String>> segments = new HashMap<>();
        sql.select(PERSON, Memberships.SEGMENT)
                .from(first(scope, now))
                .join(Memberships.TABLE)
                .on(Memberships.PERSON.eq(PERSON))
                .where(Memberships.held(EXPOSED_AT))
                .forEach(row -> segments.computeIfAbsent(row.value1(), person -> new HashSet<>())
                        .add(row.value2()));
        return segments;
    }

    private static Condition outcomes(Scope scope) {
        var days = scope.outcomeDays();
        return Purchases.MOMENT
                .ge(EXPOSED_AT)
                .and(
                        days == null
                                ? noCondition()
                                : Purchases.MOMENT.lt(localDateTimeAdd(EXPOSED_AT, days, DatePart.DAY)));
    }

    /** The first exposure of each person. */
    private static Table<?> first(Scope scope, Instant now) {
        var variant = property("variation_id", "variant", "variation_name");
        var turn = rowNumber()
                .over()
                .partitionBy(PermittedEvents.PERSON)
                .orderBy(PermittedEvents.MOMENT, PermittedEvents.KEY);
        var several = max(variant)
                .over()
                .partitionBy(PermittedEvents.PERSON)
                .ne(min(variant).over().partitionBy(PermittedEvents.PERSON));
        var turns = select(
                        PermittedEvents.PERSON,
                        variant.as("variant"),
                        PermittedEvents.MOMENT,
                        PermittedEvents.DAY,
                        PermittedEvents.SOURCE,
                        field(several).as("several"),
                        turn.as("turn"))
                .from(PermittedEvents.named(EVENT, scope.from(), scope.to(), now))
                .where(ofExperiment(scope))
                .and(
                        scope.segment() == null
                                ? noCondition()
                                : Memberships.heldBy(PermittedEvents.PERSON, scope.segment(), PermittedEvents.MOMENT))
                .asTable(TURNS);
        return select(turns.asterisk())
                .from(turns)
                .where(Columns.number(TURNS, "turn").eq(1))
                .asTable(FIRST);
    }

    private static Condition ofExperiment(Scope scope) {
        return property("experiment_id", "experiment", "experiment_name").eq(scope.experiment());
    }

    /** The first of some properties that is there: Segment's name, a common other one, and what people read. */
    private static Field<String> property(String first, String second, String third) {
        return coalesce(text(first), text(second), text(third), inline(""));
    }

    private static Field<String> text(String property) {
        return field(
                "json_extract_string({0}, {1})",
                SQLDataType.VARCHAR, PermittedEvents.PROPERTIES, inline("$." + property));
    }
}
