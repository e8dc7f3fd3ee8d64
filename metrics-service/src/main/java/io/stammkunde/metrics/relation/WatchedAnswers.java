package io.stammkunde.metrics.relation;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Purchases;
import io.stammkunde.metrics.reporting.Snapshot;
import io.stammkunde.metrics.reporting.TrackedEvents;
import io.stammkunde.metrics.survival.Inactivity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * Reads people from their first answer of a kind on. Everybody counts once and is judged by what was known when the
 * watching began, so that no score is explained by what it is to explain.
 */
final class WatchedAnswers {
    private static final String ANSWERS = "answered";
    private static final Field<UUID> PERSON = Columns.uuid(ANSWERS, "person_id");
    private static final Field<Double> SCORE = Columns.real(ANSWERS, "score");
    private static final Field<LocalDateTime> AT = Columns.moment(ANSWERS, "answered_at");
    private static final Field<LocalDate> ON = Columns.day(ANSWERS, "answered_on");
    private static final double SECONDS_OF_A_DAY = 86_400;

    private final String kind;
    private final Snapshot snapshot;
    private final Period period;
    private final Instant now;

    /**
     * Answers to surveys of a kind.
     *
     * @param period of the answers
     */
    WatchedAnswers(String kind, Snapshot snapshot, Period period, Instant now) {
        this.kind = kind;
        this.snapshot = snapshot;
        this.period = period;
        this.now = now;
    }

    /** Until the next order, in days and parts of days. */
    List<WatchedAnswer> untilPurchase(DSLContext sql, int limit) {
        var next = min(Purchases.MOMENT).filterWhere(Purchases.MOMENT.gt(AT));
        var end = coalesce(next, inline(Columns.utc(snapshot.moment())));
        var days = field("epoch({0} - {1})", SQLDataType.DOUBLE, end, AT).div(SECONDS_OF_A_DAY);
        return sql.select(SCORE, ordersBefore(), days, field(next.isNotNull()))
                .from(answers())
                .leftJoin(purchases())
                .on(Purchases.PERSON.eq(PERSON))
                .groupBy(PERSON, SCORE, AT)
                .orderBy(sample())
                .limit(limit)
                .fetch(row -> new WatchedAnswer(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** Until the customer has left, in whole days; of people who were customers and had not left yet. */
    List<WatchedAnswer> untilChurn(DSLContext sql, Inactivity inactivity, int limit) {
        var left = field(
                "cast({0} + {1} as date)",
                SQLDataType.LOCALDATE, Inactivity.SILENT_SINCE, inline(inactivity.afterDays()));
        var days = Inactivity.days(ON, coalesce(left, inline(snapshot.day())));
        var reached = field(Inactivity.SILENT_SINCE.isNotNull());
        return sql.select(SCORE, ordersBefore(), days, reached)
                .from(answers())
                .join(inactivity.lives(snapshot, now))
                .on(Inactivity.PERSON.eq(PERSON))
                .leftJoin(purchases())
                .on(Purchases.PERSON.eq(PERSON))
                .where(Inactivity.FIRST_DAY.le(ON))
                .and(Inactivity.SILENT_SINCE.isNull().or(left.gt(ON)))
                .groupBy(PERSON, SCORE, ON, Inactivity.SILENT_SINCE)
                .orderBy(sample())
                .limit(limit)
                .fetch(row -> new WatchedAnswer(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private Table<?> purchases() {
        return Purchases.before(snapshot.moment(), null, now);
    }

    private static Field<Integer> ordersBefore() {
        return count(Purchases.MOMENT).filterWhere(Purchases.MOMENT.le(AT));
    }

    /** An order that says nothing about people. */
    private static Field<?> sample() {
        return field("hash({0})", SQLDataType.DECIMAL(20, 0), PERSON);
    }

    private Table<?> answers() {
        var score = SurveyScores.score(kind);
        return select(
                        TrackedEvents.PERSON,
                        field("arg_min({0}, {1})", SQLDataType.DOUBLE, score, TrackedEvents.MOMENT)
                                .as("score"),
                        min(TrackedEvents.MOMENT).as("answered_at"),
                        min(TrackedEvents.DAY).as("answered_on"))
                .from(SurveyScores.before(snapshot.moment(), now))
                .where(SurveyScores.isOf(kind))
                .and(TrackedEvents.DAY.ge(period.from()))
                .and(TrackedEvents.DAY.lt(period.to()))
                .groupBy(TrackedEvents.PERSON)
                .asTable(ANSWERS);
    }
}
