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

    /** As a split by source names them, which then needs no look at the same events again. */
    private static final String SENT = "sent";

    private static final Field<LocalDate> HAPPENED_ON = Columns.day(SENT, "happened_on");
    private static final Field<UUID> EVENT_KEY = Columns.uuid(SENT, "event_key");

    private Sightings() {}

    /** Of a period, as a question sees it: one row for each person and day; they have no currency to be split by. */
    public static Table<?> in(Period period, View view) {
        var split = view.split();
        var rows = table(name("events"))
                .as(SENT)
                .join(People.counted(view.now()))
                .on(People.PROFILE_ID.eq(Columns.uuid(SENT, "profile_id")));
        var unit = split == null ? People.PERSON_ID : split.unit(People.PERSON_ID);
        return selectDistinct(unit.as("person_id"), HAPPENED_ON)
                .from(rows)
                .where(HAPPENED_ON.ge(period.from()))
                .and(HAPPENED_ON.lt(period.to()))
                .and(view.on(People.PERSON_ID, EVENT_KEY))
                .asTable(ALIAS);
    }
}
