package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What rows of a report may be divided by besides what they tell themselves: who sent them, and whose they are. */
public enum Part {
    /** The source that sent the event; names are ids of sources. */
    SOURCE,
    /** Segments as they are now; a row belongs to each segment of its person, and to none if the person is in none. */
    SEGMENT,
    /** The month of the person's first order, such as {@code 2026-03}; rows of people who never ordered belong to none. */
    COHORT;

    private static final String ALIAS = "part";
    /** The name of the part. */
    public static final Field<String> NAME = Columns.text(ALIAS, "name");

    private static final Field<UUID> KEY = Columns.uuid(ALIAS, "part_key");

    /** The name in requests. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Rows with the part each of them belongs to.
     *
     * @param person whom a row belongs to
     * @param event the key of the event it was read from
     */
    public Table<?> of(Table<?> rows, Field<UUID> person, Field<UUID> event) {
        return rows.join(parts().asTable(ALIAS)).on(KEY.eq(this == SOURCE ? event : person));
    }

    /**
     * Who of each part was there.
     *
     * @param presences a query for day, person and whatever else
     * @return one for day, person and name of the part
     */
    public Select<?> of(QueryPart presences) {
        var present = table("({0})", presences).as("present", "day", "person");
        var person = Columns.uuid("present", "person");
        return select(Columns.day("present", "day"), person, NAME).from(of(present, person, person));
    }

    /** The names there are, in their natural order, one more than a limit at most. */
    public List<String> names(DSLContext sql, int limit) {
        return sql.selectDistinct(NAME)
                .from(parts().asTable(ALIAS))
                .orderBy(NAME)
                .limit(limit + 1)
                .fetch(NAME);
    }

    /** The restriction to the part with a name. */
    public Restriction restriction(String part) {
        return switch (this) {
            case SOURCE -> new Restriction.OfSource(UUID.fromString(part));
            case SEGMENT -> new Restriction.OfSegment(part);
            case COHORT -> new Restriction.OfCohort(YearMonth.parse(part));
        };
    }

    private Select<Record2<UUID, String>> parts() {
        return switch (this) {
            case SOURCE ->
                select(
                                Columns.uuid("events", "event_key").as("part_key"),
                                Columns.uuid("events", "source_id")
                                        .cast(SQLDataType.VARCHAR)
                                        .as("name"))
                        .from(table(DSL.name("events")));
            case SEGMENT ->
                select(
                                Columns.uuid("memberships", "profile_id").as("part_key"),
                                Columns.text("memberships", "segment").as("name"))
                        .from(table(DSL.name("memberships")))
                        .where(Columns.flag("memberships", "member"));
            case COHORT -> firstOrders();
        };
    }

    private static Select<Record2<UUID, String>> firstOrders() {
        var person = Columns.uuid("buyer", "person_id");
        Field<LocalDate> first = min(Columns.day("bought", "ordered_on"));
        return select(
                        person.as("part_key"),
                        field("strftime({0}, '%Y-%m')", SQLDataType.VARCHAR, first)
                                .as("name"))
                .from(table(DSL.name("orders")).as("bought"))
                .join(table(DSL.name("people")).as("buyer"))
                .on(Columns.uuid("buyer", "profile_id").eq(Columns.uuid("bought", "profile_id")))
                .groupBy(person);
    }
}
