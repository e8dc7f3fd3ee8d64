package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import io.stammkunde.metrics.database.Columns;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** What people who may be counted now did, as far as it has a name: their tracked events. */
public final class Happenings {
    private static final String ALIAS = "happening";
    private static final String EVENTS = "events";

    /** Tells happenings apart, and puts those of one instant in an order. */
    public static final Field<UUID> KEY = Columns.uuid(ALIAS, "event_key");

    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    /** The name of the event; {@code Order Completed} for its alias too. */
    public static final Field<String> EVENT = Columns.text(ALIAS, "event");

    public static final Field<LocalDateTime> MOMENT = Columns.moment(ALIAS, "happened_at");
    public static final Field<LocalDate> DAY = Columns.day(ALIAS, "happened_on");

    private static final String ALIAS_OF_ORDER = "Completed Order";
    private static final String ORDER = "Order Completed";

    /** What a condition on wanted events compares with. */
    public static final Field<String> WANTED_EVENT = when(
                    Columns.text(EVENTS, "event").eq(inline(ALIAS_OF_ORDER)), inline(ORDER))
            .otherwise(Columns.text(EVENTS, "event"));

    private static final Field<LocalDate> WANTED_DAY = Columns.day(EVENTS, "happened_on");

    private Happenings() {}

    /** The name under which an event is found here: an order has two. */
    public static String nameOf(String event) {
        return event.equals(ALIAS_OF_ORDER) ? ORDER : event;
    }

    /**
     * From the first day of a period to some days after its last, so that what began in it is seen to its end.
     *
     * @param more days after the period
     * @param wanted a condition on {@link #WANTED_EVENT}
     */
    public static Table<?> since(Period period, long more, Condition wanted, View view) {
        return select(
                        Columns.uuid(EVENTS, "event_key"),
                        People.PERSON_ID.as("person_id"),
                        WANTED_EVENT.as("event"),
                        Columns.moment(EVENTS, "happened_at"),
                        WANTED_DAY)
                .from(table(name(EVENTS)))
                .join(People.counted(view.now()))
                .on(People.PROFILE_ID.eq(Columns.uuid(EVENTS, "profile_id")))
                .where(view.on(People.PERSON_ID, Columns.uuid(EVENTS, "event_key")))
                .and(Columns.text(EVENTS, "type").eq(inline("track")))
                .and(WANTED_DAY.ge(period.from()))
                .and(WANTED_DAY.lt(period.to().plusDays(more)))
                .and(wanted)
                .asTable(ALIAS);
    }
}
