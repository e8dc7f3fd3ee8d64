package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** On which days people who may be counted now were seen, by any event of theirs. */
public final class Sightings {
    private static final String ALIAS = "sighting";

    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    public static final Field<LocalDate> DAY = Columns.day(ALIAS, "happened_on");

    private static final Field<LocalDate> HAPPENED_ON = Columns.day("events", "happened_on");

    private Sightings() {}

    /** Of a period, as a question sees it: one row for each person and day. */
    public static Table<?> in(Period period, View view) {
        return selectDistinct(People.PERSON_ID.as("person_id"), HAPPENED_ON)
                .from(table(name("events")))
                .join(People.counted(view.now()))
                .on(People.PROFILE_ID.eq(Columns.uuid("events", "profile_id")))
                .where(HAPPENED_ON.ge(period.from()))
                .and(HAPPENED_ON.lt(period.to()))
                .and(view.on(People.PERSON_ID, Columns.uuid("events", "event_key")))
                .asTable(ALIAS);
    }
}
