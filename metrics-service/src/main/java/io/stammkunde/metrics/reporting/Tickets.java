package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.aggregate;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import io.stammkunde.metrics.database.Columns;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.AggregateFunction;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * The support tickets of all people who may be counted now, one row a ticket, put together from its steps. A ticket
 * whose opening is not known is none. A reopened ticket is resolved by the first resolution after its last reopening.
 */
public final class Tickets {
    private static final String ALIAS = "ticket";
    private static final String EVERY = "every";
    private static final String STEPS = "step";

    public static final Field<UUID> KEY = Columns.uuid(ALIAS, "ticket_key");
    /** Who opened it. */
    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    /** The event that told of its opening. */
    public static final Field<UUID> OPENED_EVENT = Columns.uuid(ALIAS, "opened_event");
    /** As last told; null where it never was. */
    public static final Field<String> CHANNEL = Columns.text(ALIAS, "channel");
    /** As last told; null where it never was. */
    public static final Field<String> PRIORITY = Columns.text(ALIAS, "priority");

    public static final Field<LocalDateTime> OPENED_AT = Columns.moment(ALIAS, "opened_at");
    public static final Field<LocalDate> OPENED_ON = Columns.day(ALIAS, "opened_on");
    /** Null while nobody has answered. */
    public static final Field<LocalDateTime> ANSWERED_AT = Columns.moment(ALIAS, "answered_at");
    /** Null while nobody has answered. */
    public static final Field<LocalDate> ANSWERED_ON = Columns.day(ALIAS, "answered_on");
    /** Null while it is open. */
    public static final Field<LocalDateTime> RESOLVED_AT = Columns.moment(ALIAS, "resolved_at");
    /** Null while it is open. */
    public static final Field<LocalDate> RESOLVED_ON = Columns.day(ALIAS, "resolved_on");
    /** How often it was opened again. */
    public static final Field<Integer> REOPENINGS = Columns.number(ALIAS, "reopenings");
    /** How often it was given to somebody, the first time included. */
    public static final Field<Integer> ASSIGNMENTS = Columns.number(ALIAS, "assignments");

    private static final String SPELLS = "spell";
    /** Whose ticket is open. */
    public static final Field<UUID> SPELL_PERSON = Columns.uuid(SPELLS, "person_id");
    /** The day on which a ticket was opened, for the first time or again. */
    public static final Field<LocalDate> OPEN_FROM = Columns.day(SPELLS, "open_from");
    /** The day on which it was resolved; null while it is open. */
    public static final Field<LocalDate> OPEN_UNTIL = Columns.day(SPELLS, "open_until");

    private static final Field<UUID> STEP_TICKET = Columns.uuid(STEPS, "ticket_key");
    private static final Field<UUID> STEP_PERSON = Columns.uuid(STEPS, "person_id");
    private static final Field<String> STEP = Columns.text(STEPS, "step");
    private static final Field<LocalDateTime> AT = Columns.moment(STEPS, "happened_at");
    private static final Field<LocalDate> ON = Columns.day(STEPS, "happened_on");
    private static final Field<LocalDateTime> LAST_REOPENED = Columns.moment(STEPS, "last_reopened");

    private Tickets() {}

    /** All of them, as a question sees them: a ticket is that of the source that told of its opening. */
    public static Table<?> all(View view) {
        var every = of(view);
        return select(every.asterisk())
                .from(every)
                .where(view.on(Columns.uuid(EVERY, "person_id"), Columns.uuid(EVERY, "opened_event")))
                .asTable(ALIAS);
    }

    private static Table<?> of(View view) {
        var opened = STEP.eq("OPENED");
        var answered = STEP.eq("FIRST_ANSWERED");
        var resolved = STEP.eq("RESOLVED").and(LAST_REOPENED.isNull().or(AT.ge(LAST_REOPENED)));
        return select(
                        STEP_TICKET,
                        first(STEP_PERSON).filterWhere(opened).as("person_id"),
                        first(Columns.uuid(STEPS, "event_key"))
                                .filterWhere(opened)
                                .as("opened_event"),
                        last("channel").as("channel"),
                        last("priority").as("priority"),
                        min(AT).filterWhere(opened).as("opened_at"),
                        min(ON).filterWhere(opened).as("opened_on"),
                        min(AT).filterWhere(answered).as("answered_at"),
                        min(ON).filterWhere(answered).as("answered_on"),
                        min(AT).filterWhere(resolved).as("resolved_at"),
                        min(ON).filterWhere(resolved).as("resolved_on"),
                        count().filterWhere(STEP.eq("REOPENED")).as("reopenings"),
                        count().filterWhere(STEP.eq("ASSIGNED")).as("assignments"))
                .from(steps(view))
                .groupBy(STEP_TICKET)
                .having(count().filterWhere(opened).gt(0))
                .asTable(EVERY);
    }

    /** The steps, each with the last reopening of its ticket. */
    private static Table<?> steps(View view) {
        var ticket = Columns.uuid("ticket_steps", "ticket_key");
        var step = Columns.text("ticket_steps", "step");
        var at = Columns.moment("ticket_steps", "happened_at");
        return select(
                        ticket,
                        Columns.uuid("ticket_steps", "event_key"),
                        People.PERSON_ID.as("person_id"),
                        step,
                        at,
                        Columns.day("ticket_steps", "happened_on"),
                        Columns.text("ticket_steps", "channel"),
                        Columns.text("ticket_steps", "priority"),
                        max(when(step.eq("REOPENED"), at))
                                .over()
                                .partitionBy(ticket)
                                .as("last_reopened"))
                .from(table(name("ticket_steps")))
                .join(People.counted(view.now()))
                .on(People.PROFILE_ID.eq(Columns.uuid("ticket_steps", "profile_id")))
                .where(view.known(Columns.uuid("ticket_steps", "event_key")))
                .asTable(STEPS);
    }

    private static AggregateFunction<UUID> first(Field<UUID> value) {
        return aggregate("arg_min", SQLDataType.UUID, value, AT);
    }

    private static Field<String> last(String column) {
        // of two steps at once the later name wins, so that the answer does not depend on the order of rows
        return field(
                "arg_max({0}, row({1}, {0})) filter (where {0} is not null)",
                SQLDataType.VARCHAR, Columns.text(STEPS, column), AT);
    }

    /**
     * Microseconds from opening to a later instant, exact so that sums do not depend on the order of rows. Steps told
     * in the wrong order count as at once.
     */
    public static Field<Long> microsUntil(Field<LocalDateTime> moment) {
        return field("greatest(epoch_us({0}) - epoch_us({1}), 0)", SQLDataType.BIGINT, moment, OPENED_AT);
    }

    /** The times in which tickets are or were open, one after the other for each ticket. */
    public static Table<?> openSpells(View view) {
        var rank = when(STEP.eq("RESOLVED"), inline(1)).otherwise(inline(0));
        var turns = select(
                        STEP_PERSON,
                        STEP,
                        ON.as("open_from"),
                        lead(ON).over()
                                .partitionBy(STEP_TICKET)
                                .orderBy(AT, rank)
                                .as("open_until"))
                .from(steps(view))
                .where(STEP.in("OPENED", "REOPENED", "RESOLVED"))
                .and(STEP_TICKET.in(select(KEY).from(all(view))))
                .asTable("turn");
        return select(
                        Columns.uuid("turn", "person_id"),
                        Columns.day("turn", "open_from"),
                        Columns.day("turn", "open_until"))
                .from(turns)
                .where(Columns.text("turn", "step").ne("RESOLVED"))
                .asTable(SPELLS);
    }
}
