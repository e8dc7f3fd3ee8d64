package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/** A part of the people or of their events that a question is about. */
public sealed interface Restriction {
    /**
     * Members of a segment, as they are now.
     *
     * @param key of the segment; the caller has made sure that there is one
     */
    record OfSegment(String key) implements Restriction {}

    /** What one source has sent. */
    record OfSource(UUID sourceId) implements Restriction {}

    /** People whose very first order, of any currency and source, lies in a month of the reporting zone. */
    record OfCohort(YearMonth firstOrder) implements Restriction {}

    /**
     * The condition on rows.
     *
     * @param person whom a row belongs to
     * @param event the key of the event a row was read from
     */
    default Condition on(Field<UUID> person, Field<UUID> event) {
        return switch (this) {
            case OfSegment(var key) ->
                person.in(select(Columns.uuid("memberships", "profile_id"))
                        .from(table(name("memberships")))
                        .where(Columns.text("memberships", "segment").eq(key))
                        .and(Columns.flag("memberships", "member")));
            case OfSource(var sourceId) ->
                event.in(select(Columns.uuid("events", "event_key"))
                        .from(table(name("events")))
                        .where(Columns.uuid("events", "source_id").eq(sourceId)));
            case OfCohort(var month) -> person.in(firstOrdersIn(month));
        };
    }

    private static Select<? extends Record1<UUID>> firstOrdersIn(YearMonth month) {
        var buyer = table(name("people")).as("buyer");
        var bought = table(name("orders")).as("bought");
        var person = Columns.uuid("buyer", "person_id");
        Field<LocalDate> first = min(Columns.day("bought", "ordered_on"));
        return select(person)
                .from(bought)
                .join(buyer)
                .on(Columns.uuid("buyer", "profile_id").eq(Columns.uuid("bought", "profile_id")))
                .groupBy(person)
                .having(field("cast(date_trunc('month', {0}) as date)", SQLDataType.LOCALDATE, first)
                        .eq(month.atDay(1)));
    }
}
