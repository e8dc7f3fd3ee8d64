package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * Who was asked to answer a survey, of the people who may be counted now, and whether they did. An answer belongs to the
 * latest invitation of the same person to the same survey before it, if that is at most 30 days old, so an invitation is
 * answered once at most and an answer answers one. An answer that is refused answers none.
 */
public final class Invitations {
    private static final int WINDOW_DAYS = 30;
    private static final String ALIAS = "invitation";
    private static final String SENT = "sent";
    private static final String REPLY = "reply";
    private static final String ROWS = "survey_invitations";

    public static final Field<UUID> EVENT = Columns.uuid(ALIAS, "event_key");
    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    /** The day on which it was sent. */
    public static final Field<LocalDate> DAY = Columns.day(ALIAS, "sent_on");
    /** Null where it was not told. */
    public static final Field<String> SURVEY = Columns.text(ALIAS, "survey");
    /** {@code NPS}, {@code CSAT} or {@code CES}; null where none of them was told. */
    public static final Field<String> KIND = Columns.text(ALIAS, "kind");
    /** Null where it was not told. */
    public static final Field<String> CHANNEL = Columns.text(ALIAS, "channel");
    /** Whether it was answered. */
    public static final Field<Boolean> ANSWERED = Columns.flag(ALIAS, "answered");

    private Invitations() {}

    /** Those sent in a period, as a question sees them; the answers may have come after it. */
    public static Table<?> in(Period period, View view) {
        var sentAt = Columns.moment(SENT, "sent_at");
        var replyAt = Columns.moment(REPLY, "answered_at");
        Field<LocalDateTime> end = field("{0} + to_days({1})", SQLDataType.LOCALDATETIME, sentAt, inline(WINDOW_DAYS));
        Field<LocalDateTime> next = Columns.moment(SENT, "next_at");
        var told = List.<Field<?>>of(
                Columns.uuid(SENT, "event_key"),
                Columns.uuid(SENT, "person_id"),
                Columns.day(SENT, "sent_on"),
                Columns.text(SENT, "survey"),
                Columns.text(SENT, "kind"),
                Columns.text(SENT, "channel"));
        return select(told)
                .select(field(count(replyAt).gt(0)).as("answered"))
                .from(sent(view))
                .leftJoin(replies(view))
                .on(Columns.uuid(REPLY, "person_id").eq(Columns.uuid(SENT, "person_id")))
                .and(Columns.text(REPLY, "survey").eq(coalesce(Columns.text(SENT, "survey"), inline(""))))
                .and(replyAt.ge(sentAt))
                .and(replyAt.le(end))
                .and(next.isNull().or(replyAt.lt(next)))
                .where(period.contains(Columns.day(SENT, "sent_on")))
                .and(view.on(Columns.uuid(SENT, "person_id"), Columns.uuid(SENT, "event_key")))
                .groupBy(told)
                .asTable(ALIAS);
    }

    /** All of them, each with the next one of the same person to the same survey. */
    private static Table<?> sent(View view) {
        var survey = Columns.text(ROWS, "survey");
        var sentAt = Columns.moment(ROWS, "sent_at");
        var event = Columns.uuid(ROWS, "event_key");
        return select(
                        event,
                        People.PERSON_ID.as("person_id"),
                        sentAt,
                        Columns.day(ROWS, "sent_on"),
                        survey,
                        Columns.text(ROWS, "kind"),
                        Columns.text(ROWS, "channel"),
                        lead(sentAt)
                                .over()
                                .partitionBy(People.PERSON_ID, survey)
                                .orderBy(sentAt, event)
                                .as("next_at"))
                .from(table(name(ROWS)))
                .join(People.counted(view.now()))
                .on(People.PROFILE_ID.eq(Columns.uuid(ROWS, "profile_id")))
                .where(view.known(event))
                .asTable(SENT);
    }

    private static Table<?> replies(View view) {
        return select(
                        People.PERSON_ID.as("person_id"),
                        Columns.moment("survey_answers", "answered_at"),
                        coalesce(Columns.text("survey_answers", "survey"), inline(""))
                                .as("survey"))
                .from(table(name("survey_answers")))
                .join(People.counted(view.now()))
                .on(People.PROFILE_ID.eq(Columns.uuid("survey_answers", "profile_id")))
                .where(Columns.text("survey_answers", "refused").isNull())
                .and(view.known(Columns.uuid("survey_answers", "event_key")))
                .asTable(REPLY);
    }
}
