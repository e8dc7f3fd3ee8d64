package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** What people who may be counted now did besides buying, each event with the person it belongs to. */
public final class TrackedEvents {
    private static final String ALIAS = "tracked";

    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    /** From the event id; orders events of the same instant. */
    public static final Field<UUID> KEY = Columns.uuid(ALIAS, "event_key");

    public static final Field<LocalDateTime> MOMENT = Columns.moment(ALIAS, "happened_at");
    public static final Field<LocalDate> DAY = Columns.day(ALIAS, "happened_on");

    private static final Field<String> PROPERTIES = Columns.text(ALIAS, "properties");
    private static final Field<LocalDateTime> HAPPENED_AT = Columns.moment("events", "happened_at");

    private TrackedEvents() {}

    /** Events of a name, before an instant. */
    public static Table<?> named(String event, Instant before, Instant now) {
        return of(
                Columns.text("events", "type")
                        .eq("track")
                        .and(Columns.text("events", "event").eq(event))
                        .and(HAPPENED_AT.lt(Columns.utc(before))),
                now);
    }

    /** Page views and tracked events of a time, the end exclusive. */
    public static Table<?> visits(Instant from, Instant to, Instant now) {
        return of(
                Columns.text("events", "type")
                        .in("page", "track", "screen")
                        .and(HAPPENED_AT.ge(Columns.utc(from)))
                        .and(HAPPENED_AT.lt(Columns.utc(to))),
                now);
    }

    /** A property as text; null where it is missing or empty. */
    public static Field<String> property(String property) {
        return JsonText.at(PROPERTIES, "$." + property);
    }

    /** A property as a number; null where it is missing or none. */
    public static Field<Double> number(String property) {
        return field(
                "try_cast(json_extract_string({0}, {1}) as double)",
                SQLDataType.DOUBLE, PROPERTIES, inline("$." + property));
    }

    private static Table<?> of(Condition condition, Instant now) {
        return select(
                        People.PERSON_ID.as("person_id"),
                        Columns.uuid("events", "event_key"),
                        HAPPENED_AT,
                        Columns.day("events", "happened_on"),
                        Columns.text("events", "properties"))
                .from(table(name("events")))
                .join(People.counted(now))
                .on(People.PROFILE_ID.eq(Columns.uuid("events", "profile_id")))
                .where(condition)
                .asTable(ALIAS);
    }
}
