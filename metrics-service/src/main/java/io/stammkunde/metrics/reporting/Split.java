package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What of a row, and not of its person, a breakdown tells groups apart by; for what people are in see {@link Part}. Under a split, a unit is a person in one group: whatever a figure says of each
 * person it then says of each person in each group, so one query answers all groups.
 */
public enum Split {
    /** The source that sent the event a row was read from. */
    SOURCE,
    /** The currency of a row. */
    CURRENCY;

    private static final Field<UUID> SENT = Columns.uuid("sent", "event_key");

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
            case CURRENCY -> currency;
        };
        return field("struct_pack(person := {0}, part := {1})", SQLDataType.UUID, person, part);
    }

    /** The rows with what their groups follow from. */
    Table<?> with(Table<?> rows, Field<UUID> event) {
        return switch (this) {
            case SOURCE -> rows.join(table(DSL.name("events")).as("sent")).on(SENT.eq(event));
            case CURRENCY -> rows;
        };
    }
}
