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
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a question may see.
 *
 * @param now the instant at which permissions must hold; a past state is never shown with past permissions
 * @param knownBy only what had been received by this instant counts, or null for everything
 * @param restrictions all of which must hold
 * @param split what each person counts as several units by, or null where a person is one
 * @param basis where the question keeps the orders it looks at several times, or null where it reads them anew
 */
public record View(
        Instant now,
        @Nullable Instant knownBy,
        List<Restriction> restrictions,
        @Nullable Split split,
        @Nullable Basis basis) {
    public View {
        restrictions = List.copyOf(restrictions);
    }

    public View(Instant now, @Nullable Instant knownBy, List<Restriction> restrictions) {
        this(now, knownBy, restrictions, null, null);
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

    /** The same with each person as one unit for each of their groups. */
    public View splitBy(Split by) {
        return new View(now, knownBy, restrictions, by, null);
    }

    /** Rows with what their groups follow from, where there are any. */
    Table<?> split(Table<?> rows, Field<UUID> event) {
        return split == null ? rows : split.with(rows, event);
    }

    /** Whom a row is of: the person, or the unit of its group. */
    Field<UUID> unit(Field<UUID> person, Field<String> currency) {
        return split == null ? person : split.unit(person, currency);
    }

    /** Who stands behind a unit of its rows, for a join with what is told of people and not of their groups. */
    public Field<UUID> personOf(Field<UUID> unit) {
        return split == null ? unit : Split.personOf(unit);
    }

    /** What was known by an instant, or of all time, of a part. Looks things up once if this one does. */
    public View of(@Nullable Instant known, List<Restriction> part) {
        var other = new View(now, known, part);
        return basis == null ? other : basis.of(other);
    }

    /** The same, reading everything anew. */
    public View anew() {
        return new View(now, knownBy, restrictions, split, null);
    }

    /** The same, looking things up once. */
    View on(Basis kept) {
        return new View(now, knownBy, restrictions, split, kept);
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
