package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * What a question may see.
 *
 * @param now the instant at which permissions must hold; a past state is never shown with past permissions
 * @param knownBy only what had been received by this instant counts, or null for everything
 * @param restrictions all of which must hold
 */
public record View(Instant now, @Nullable Instant knownBy, List<Restriction> restrictions) {
    public View {
        restrictions = List.copyOf(restrictions);
    }

    /** Everything that is permitted at an instant. */
    public static View at(Instant now) {
        return new View(now, null, List.of());
    }

    /** The same, restricted further. */
    public View within(Restriction restriction) {
        return new View(
                now,
                knownBy,
                Stream.concat(restrictions.stream(), Stream.of(restriction)).toList());
    }

    /** The same without one of its restrictions. */
    public View without(Restriction restriction) {
        return new View(
                now,
                knownBy,
                restrictions.stream()
                        .filter(other -> !other.equals(restriction))
                        .toList());
    }

    /** The same without any restriction. */
    public View ofEverybody() {
        return new View(now, knownBy, List.of());
    }

    /** The condition on rows besides the permission of their people. */
    Condition on(Field<UUID> person, Field<UUID> event) {
        return restrictions.stream()
                .map(restriction -> restriction.on(person, event))
                .reduce(known(event), Condition::and);
    }

    /** The condition that the event of a row had been received by then. */
    Condition known(Field<UUID> event) {
        return knownBy == null
                ? noCondition()
                : event.in(select(Columns.uuid("events", "event_key"))
                        .from(table(name("events")))
                        .where(Columns.moment("events", "received_at").le(Columns.utc(knownBy))));
    }
}
