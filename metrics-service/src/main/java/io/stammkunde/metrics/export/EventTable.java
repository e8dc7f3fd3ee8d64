package io.stammkunde.metrics.export;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.reporting.People;
import io.stammkunde.metrics.reporting.Period;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * The events of a period of all people who may be counted now, each with a pseudonym in place of its person.
 *
 * @param least the fewest people who must have an event or a category of the same name for the name to be shown: names
 *     come from outside, and a rare one could be about somebody
 */
record EventTable(Period period, Instant now, PseudonymKey key, int least) {
    private static final String EVENTS = "events";
    private static final String WHO = "who";
    private static final Field<UUID> EVENT_KEY = Columns.uuid(EVENTS, "event_key");
    private static final Field<String> EVENT = Columns.text(EVENTS, "event");
    private static final Field<UUID> PERSON = Columns.uuid(WHO, "person_id");
    private static final Field<String> PSEUDONYM = Columns.text(WHO, "pseudonym");
    private static final Field<String> CATEGORY =
            field("json_extract_string({0}, '$.category')", SQLDataType.VARCHAR, Columns.text(EVENTS, "properties"));

    /** The rows, with some of the columns. */
    Select<? extends Record> rows(Collection<EventColumn> columns) {
        return select(columns.stream().map(this::shown).toList())
                .from(events())
                .leftJoin(table(name("orders")))
                .on(Columns.uuid("orders", "event_key").eq(EVENT_KEY))
                .leftJoin(table(name("reversals")))
                .on(Columns.uuid("reversals", "event_key").eq(EVENT_KEY))
                .leftJoin(table(name("survey_answers")))
                .on(Columns.uuid("survey_answers", "event_key").eq(EVENT_KEY))
                .leftJoin(table(name("ticket_steps")))
                .on(Columns.uuid("ticket_steps", "event_key").eq(EVENT_KEY))
                .where(period.contains(Columns.day(EVENTS, "happened_on")));
    }

    /** As many rows, with nothing in them. */
    Select<? extends Record> bare() {
        return select(EVENT_KEY).from(events()).where(period.contains(Columns.day(EVENTS, "happened_on")));
    }

    private SelectField<?> shown(EventColumn column) {
        return switch (column) {
            case DAY -> Columns.day(EVENTS, "happened_on").as(column.key());
            case HAPPENED_AT ->
                field("date_trunc('minute', {0})", LocalDateTime.class, Columns.moment(EVENTS, "happened_at"))
                        .as(column.key());
            case PERSON -> PSEUDONYM.as(column.key());
            case SOURCE ->
                Columns.uuid(EVENTS, "source_id").cast(SQLDataType.VARCHAR).as(column.key());
            case TYPE -> Columns.text(EVENTS, "type").as(column.key());
            case EVENT -> common(EVENT).as(column.key());
            case CATEGORY -> common(CATEGORY).as(column.key());
            case ORDER_REVENUE -> Columns.money("orders", "revenue").as(column.key());
            case CURRENCY ->
                coalesce(Columns.text("orders", "currency"), Columns.text("reversals", "currency"))
                        .as(column.key());
            case REFUND_AMOUNT -> Columns.money("reversals", "amount").as(column.key());
            case SURVEY_KIND -> Columns.text("survey_answers", "kind").as(column.key());
            case SURVEY_SCORE -> Columns.money("survey_answers", "score").as(column.key());
            case TICKET_STEP -> Columns.text("ticket_steps", "step").as(column.key());
        };
    }

    /** A name, where enough people of the period have it. */
    private Field<String> common(Field<String> words) {
        var frequent = select(words)
                .from(events())
                .where(period.contains(Columns.day(EVENTS, "happened_on")))
                .and(words.isNotNull())
                .groupBy(words)
                .having(countDistinct(PERSON).ge(least));
        return when(words.in(frequent), words);
    }

    /** Each pseudonym is made once for a profile, not for each of its events. */
    private Table<?> events() {
        var people = People.counted(now);
        var who = select(
                        People.PROFILE_ID.as("profile_id"),
                        People.PERSON_ID.as("person_id"),
                        key.of(People.PERSON_ID).as("pseudonym"))
                .from(people)
                .asTable(WHO);
        return table(name(EVENTS)).join(who).on(Columns.uuid(WHO, "profile_id").eq(Columns.uuid(EVENTS, "profile_id")));
    }
}
