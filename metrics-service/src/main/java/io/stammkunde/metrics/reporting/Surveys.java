package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;

/** The answers to surveys by people who may be counted now. An answer that is refused has no score and says why. */
public final class Surveys {
    private static final String ALIAS = "answer";
    private static final String ROWS = "survey_answers";

    public static final Field<UUID> EVENT = Columns.uuid(ALIAS, "event_key");
    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    public static final Field<LocalDateTime> MOMENT = Columns.moment(ALIAS, "answered_at");
    public static final Field<LocalDate> DAY = Columns.day(ALIAS, "answered_on");
    /** Null where it was not told. */
    public static final Field<String> SURVEY = Columns.text(ALIAS, "survey");
    /** {@code NPS}, {@code CSAT} or {@code CES}; null where none of them was told. */
    public static final Field<String> KIND = Columns.text(ALIAS, "kind");
    /** As the answer tells, or else that of the ticket it is about; null where neither is known. */
    public static final Field<String> CHANNEL = Columns.text(ALIAS, "channel");
    /** Null where the answer is refused. */
    public static final Field<BigDecimal> SCORE = Columns.money(ALIAS, "score");
    /** The best score there is; null where the answer is refused. */
    public static final Field<Integer> SCALE_MAX = Columns.number(ALIAS, "scale_max");
    /** Null where the answer counts. */
    public static final Field<String> REFUSED = Columns.text(ALIAS, "refused");

    private static final Field<UUID> ORDER_KEY = Columns.uuid(ALIAS, "order_key");
    private static final Field<UUID> TICKET_KEY = Columns.uuid(ALIAS, "ticket_key");

    private static final String CONTACT = "contact";
    /** The answer that followed. */
    public static final Field<UUID> CONTACT_ANSWER = Columns.uuid(CONTACT, "event_key");
    /** When the interaction that an answer is about last moved before the answer. */
    public static final Field<LocalDateTime> CONTACT_AT = Columns.moment(CONTACT, "contact_at");

    private Surveys() {}

    /** Of a period, as a question sees it. */
    public static Table<?> in(Period period, View view) {
        var day = Columns.day(ROWS, "answered_on");
        var ticketKey = Columns.uuid(ROWS, "ticket_key");
        return select(
                        Columns.uuid(ROWS, "event_key"),
                        People.PERSON_ID.as("person_id"),
                        Columns.moment(ROWS, "answered_at"),
                        day,
                        Columns.text(ROWS, "survey"),
                        Columns.text(ROWS, "kind"),
                        coalesce(Columns.text(ROWS, "channel"), Tickets.CHANNEL).as("channel"),
                        Columns.money(ROWS, "score"),
                        Columns.number(ROWS, "scale_max"),
                        Columns.text(ROWS, "refused"),
                        Columns.uuid(ROWS, "order_key"),
                        ticketKey)
                .from(table(name(ROWS)))
                .join(People.counted(view.now()))
                .on(People.PROFILE_ID.eq(Columns.uuid(ROWS, "profile_id")))
                .leftJoin(Tickets.all(view.ofEverybody()))
                .on(Tickets.KEY.eq(ticketKey))
                .where(period.contains(day))
                .and(view.on(People.PERSON_ID, Columns.uuid(ROWS, "event_key")))
                .asTable(ALIAS);
    }

    /**
     * For each answer of a period that is about an order or a ticket of the same person, when that last moved before
     * the answer: the order was placed, or the ticket was opened, answered or resolved.
     */
    public static Table<?> contacts(Period period, View view) {
        var moves = moves(period, view, "ticket_steps", TICKET_KEY, "ticket_key", "happened_at")
                .unionAll(moves(period, view, "orders", ORDER_KEY, "order_key", "ordered_at"))
                .asTable("move");
        var event = Columns.uuid("move", "event_key");
        return select(event, max(Columns.moment("move", "moved_at")).as("contact_at"))
                .from(moves)
                .groupBy(event)
                .asTable(CONTACT);
    }

    private static Select<Record3<UUID, UUID, LocalDateTime>> moves(
            Period period, View view, String rows, Field<UUID> of, String key, String moment) {
        var movedAt = Columns.moment(rows, moment);
        Condition samePerson = Columns.uuid("owner", "person_id").eq(PERSON);
        return select(EVENT.as("event_key"), PERSON.as("person_id"), movedAt.as("moved_at"))
                .from(in(period, view))
                .join(table(name(rows)))
                .on(Columns.uuid(rows, key).eq(of))
                .join(table(name("people")).as("owner"))
                .on(Columns.uuid("owner", "profile_id").eq(Columns.uuid(rows, "profile_id")))
                .where(samePerson)
                .and(movedAt.le(MOMENT))
                .and(view.known(Columns.uuid(rows, "event_key")));
    }
}
