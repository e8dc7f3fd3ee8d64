package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/**
 * On which days people who may be counted now took part in the loyalty programme, whoever has told of it: the programme
 * is often run by another system than the shop.
 */
public final class LoyaltyActs {
    /** The events that count. */
    public static final List<String> EVENTS =
            List.of("Loyalty Program Joined", "Loyalty Points Earned", "Loyalty Points Redeemed");

    private static final String ALIAS = "loyalty_act";

    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");
    public static final Field<LocalDate> DAY = Columns.day(ALIAS, "happened_on");

    private static final Field<LocalDate> HAPPENED_ON = Columns.day("events", "happened_on");

    private LoyaltyActs() {}

    /** Of a period, as far as it was known when a question looks; its restrictions are those of people, not of these events. */
    public static Table<?> in(Period period, View view) {
        return selectDistinct(People.PERSON_ID.as("person_id"), HAPPENED_ON)
                .from(table(name("events")))
                .join(People.counted(view.now()))
                .on(People.PROFILE_ID.eq(Columns.uuid("events", "profile_id")))
                .where(Columns.text("events", "type").eq(inline("track")))
                .and(Columns.text("events", "event").in(EVENTS))
                .and(HAPPENED_ON.ge(period.from()))
                .and(HAPPENED_ON.lt(period.to()))
                .and(view.known(Columns.uuid("events", "event_key")))
                .asTable(ALIAS);
    }
}
