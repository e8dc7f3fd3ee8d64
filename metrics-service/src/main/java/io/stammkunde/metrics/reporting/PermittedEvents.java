package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** The tracked events of one name of all people who may be counted now, with the person each belongs to. */
public final class PermittedEvents {
    private static final String ALIAS = "activity";

    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    /** Orders events of the same instant. */
    public static final Field<UUID> KEY = Columns.uuid(ALIAS, "event_key");

    public static final Field<UUID> SOURCE = Columns.uuid(ALIAS, "source_id");
    public static final Field<LocalDateTime> MOMENT = Columns.moment(ALIAS, "happened_at");
    public static final Field<LocalDate> DAY = Columns.day(ALIAS, "happened_on");
    /** JSON. */
    public static final Field<String> PROPERTIES = Columns.text(ALIAS, "properties");

    private static final String EVENTS = "events";

    private PermittedEvents() {}

    /** From an instant (inclusive) to another one (exclusive). */
    public static Table<?> named(String event, Instant from, Instant to, Instant now) {
        var happenedAt = Columns.moment(EVENTS, "happened_at");
        return select(
                        People.PERSON_ID.as("person_id"),
                        Columns.uuid(EVENTS, "event_key"),
                        Columns.uuid(EVENTS, "source_id"),
                        happenedAt,
                        Columns.day(EVENTS, "happened_on"),
                        Columns.text(EVENTS, "properties"))
                .from(table(name(EVENTS)))
                .join(People.counted(now))
                .on(People.PROFILE_ID.eq(Columns.uuid(EVENTS, "profile_id")))
                .where(Columns.text(EVENTS, "type").eq("track"))
                .and(Columns.text(EVENTS, "event").eq(event))
                .and(happenedAt.ge(Columns.utc(from)))
                .and(happenedAt.lt(Columns.utc(to)))
                .asTable(ALIAS);
    }
}
