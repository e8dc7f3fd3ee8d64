package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What a breakdown tells groups apart by. Under a split, a unit is a person in one group: whatever a figure says of each
 * person it then says of each person in each group, so one query answers all groups.
 */
public enum Split {
    /** The source that sent the event a row was read from. */
    SOURCE,
    /** The segments a person is in now, several of them perhaps, or none. */
    SEGMENT,
    /** The month of a person's very first order, of any currency and source, such as {@code 2026-03}. */
    COHORT,
    /** The currency of a row. */
    CURRENCY;

    private static final Field<UUID> SENT = Columns.uuid("sent", "event_key");
    private static final Field<UUID> MEMBER = Columns.uuid("membership", "profile_id");
    private static final Field<UUID> BUYER = Columns.uuid("debut", "person_id");

    /** The group of a unit. */
    public static Field<String> groupOf(Field<UUID> unit) {
        return field("struct_extract({0}, 'part')", SQLDataType.VARCHAR, unit);
    }

    /** The person a unit is one group of. */
    static Field<UUID> personOf(Field<UUID> unit) {
        return field("struct_extract({0}, 'person')", SQLDataType.UUID, unit);
    }

    /**
     * The unit of a row that has no currency.
     *
     * @throws IllegalStateException of a split by currency
     */
    Field<UUID> unit(Field<UUID> person) {
        if (this == CURRENCY) {
            throw new IllegalStateException("rows without a currency cannot be split by it");
        }
        return unit(person, inline(""));
    }

    /** The unit of a row. It stands where persons stand, though it is no UUID; figures only compare it. */
    Field<UUID> unit(Field<UUID> person, Field<String> currency) {
        var part = switch (this) {
            case SOURCE -> Columns.uuid("sent", "source_id").cast(SQLDataType.VARCHAR);
            case SEGMENT -> Columns.text("membership", "segment");
            case COHORT -> Columns.text("debut", "cohort");
            case CURRENCY -> currency;
        };
        return field("struct_pack(person := {0}, part := {1})", SQLDataType.UUID, person, part);
    }

    /** The rows with what their groups follow from; rows without a group are left out. */
    Table<?> with(Table<?> rows, Field<UUID> person, Field<UUID> event) {
        return switch (this) {
            case SOURCE -> rows.join(table(DSL.name("events")).as("sent")).on(SENT.eq(event));
            case SEGMENT ->
                rows.join(table(DSL.name("memberships")).as("membership"))
                        .on(MEMBER.eq(person))
                        .and(Columns.flag("membership", "member"));
            case COHORT -> rows.join(debuts()).on(BUYER.eq(person));
            case CURRENCY -> rows;
        };
    }

    private static Table<?> debuts() {
        var person = Columns.uuid("buyer", "person_id");
        Field<LocalDate> first = min(Columns.day("bought", "ordered_on"));
        return select(
                        person,
                        field("strftime({0}, '%Y-%m')", SQLDataType.VARCHAR, first)
                                .as("cohort"))
                .from(table(DSL.name("orders")).as("bought"))
                .join(table(DSL.name("people")).as("buyer"))
                .on(Columns.uuid("buyer", "profile_id").eq(Columns.uuid("bought", "profile_id")))
                .groupBy(person)
                .asTable("debut");
    }
}
