package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** What people who may be counted now said in public. */
public final class Mentions {
    private static final String ALIAS = "mention";

    public static final Field<UUID> EVENT = Columns.uuid(ALIAS, "event_key");
    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    public static final Field<LocalDate> DAY = Columns.day(ALIAS, "mentioned_on");
    /** Null where it was not told. */
    public static final Field<String> NETWORK = Columns.text(ALIAS, "network");
    /** From −1 to 1; null where it was not told. */
    public static final Field<BigDecimal> SENTIMENT = Columns.money(ALIAS, "sentiment");
    /** Null where it was not told. */
    public static final Field<Long> FOLLOWERS = Columns.longNumber(ALIAS, "followers");

    private Mentions() {}

    /** Of a period, as a question sees it. */
    public static Table<?> in(Period period, View view) {
        var day = Columns.day("mentions", "mentioned_on");
        return select(
                        Columns.uuid("mentions", "event_key"),
                        People.PERSON_ID.as("person_id"),
                        day,
                        Columns.text("mentions", "network"),
                        Columns.money("mentions", "sentiment"),
                        Columns.longNumber("mentions", "followers"))
                .from(table(name("mentions")))
                .join(People.counted(view.now()))
                .on(People.PROFILE_ID.eq(Columns.uuid("mentions", "profile_id")))
                .where(period.contains(day))
                .and(view.on(People.PERSON_ID, Columns.uuid("mentions", "event_key")))
                .asTable(ALIAS);
    }
}
