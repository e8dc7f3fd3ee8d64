package io.stammkunde.metrics.clv.contract;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.clv.Term;
import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.PermittedEvents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * Reads contracts from events. A contract is what a person has under one {@code subscription_id}, or under none. It begins
 * with the first {@code Subscription Started} and runs until a {@code Subscription Cancelled} that no later
 * {@code Subscription Started} or {@code Subscription Renewed} takes back.
 */
final class ContractEvents {
    private static final String STARTED = "Subscription Started";
    private static final String RENEWED = "Subscription Renewed";
    private static final String CANCELLED = "Subscription Cancelled";

    private static final Field<UUID> PERSON = Columns.uuid("step", "person_id");
    private static final Field<String> NUMBER = Columns.text("step", "contract");
    private static final Field<String> KIND = Columns.text("step", "kind");
    private static final Field<LocalDate> DAY = Columns.day("step", "happened_on");
    private static final Field<LocalDateTime> MOMENT = Columns.moment("step", "happened_at");

    private static final Field<UUID> HOLDER = Columns.uuid("contract", "person_id");
    private static final Field<LocalDate> START = Columns.day("contract", "first_on");
    private static final Field<LocalDate> END = Columns.day("contract", "cancelled_on");

    private static final Field<String> SUBSCRIPTION = field(
            "json_extract_string({0}, {1})",
            SQLDataType.VARCHAR, PermittedEvents.PROPERTIES, inline("$.subscription_id"));

    private ContractEvents() {}

    /** All contracts that began before an instant, with what had been told of them by then. */
    static List<Contract> read(DSLContext sql, Instant until, Instant now) {
        return sql.select(START, END, count())
                .from(contracts(until, now))
                .where(START.isNotNull())
                .groupBy(START, END)
                .orderBy(START, END)
                .fetch(row -> new Contract(row.value1(), row.value2(), row.value3()));
    }

    /** How many people hold the contracts of each cohort. */
    static Map<YearMonth, Integer> holders(DSLContext sql, Term term, Instant until, Instant now) {
        Field<LocalDate> cohort = field(
                "cast(date_trunc({0}, {1}) as date)",
                SQLDataType.LOCALDATE, inline(Cohort.width(term).key()), START);
        return sql.select(cohort, countDistinct(HOLDER))
                .from(contracts(until, now))
                .where(START.isNotNull())
                .groupBy(cohort)
                .fetchMap(row -> YearMonth.from(row.value1()), row -> row.value2());
    }

    private static Table<?> contracts(Instant until, Instant now) {
        var cancelled = KIND.eq(CANCELLED);
        var ended = max(MOMENT).filterWhere(cancelled);
        var wentOn = max(MOMENT).filterWhere(KIND.ne(CANCELLED));
        var steps = step(STARTED, until, now)
                .unionAll(step(RENEWED, until, now))
                .unionAll(step(CANCELLED, until, now))
                .asTable("step");
        return select(
                        PERSON,
                        NUMBER,
                        min(DAY).filterWhere(KIND.eq(STARTED)).as("first_on"),
                        case_().when(ended.ge(wentOn), max(DAY).filterWhere(cancelled))
                                .as("cancelled_on"))
                .from(steps)
                .groupBy(PERSON, NUMBER)
                .asTable("contract");
    }

    private static Select<Record5<UUID, String, String, LocalDate, LocalDateTime>> step(
            String event, Instant until, Instant now) {
        return select(
                        PermittedEvents.PERSON,
                        coalesce(SUBSCRIPTION, inline("")).as("contract"),
                        inline(event).as("kind"),
                        PermittedEvents.DAY,
                        PermittedEvents.MOMENT)
                .from(PermittedEvents.named(event, Instant.EPOCH, until, now));
    }
}
