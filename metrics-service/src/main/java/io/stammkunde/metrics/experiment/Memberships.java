package io.stammkunde.metrics.experiment;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Who is in a segment, and was at an instant. Only the last word on each person and segment is kept: somebody who has left
 * counts as a member of all the time before, and somebody who has come back only from then on.
 */
final class Memberships {
    static final Table<?> TABLE = table(name("memberships"));
    static final Field<UUID> PERSON = Columns.uuid("memberships", "profile_id");
    static final Field<String> SEGMENT = Columns.text("memberships", "segment");
    private static final Field<Boolean> MEMBER = Columns.flag("memberships", "member");
    private static final Field<LocalDateTime> SINCE = Columns.moment("memberships", "since");

    private Memberships() {}

    /** Whether anybody has ever been in a segment. */
    static boolean isKnown(DSLContext sql, String segment) {
        return sql.fetchExists(TABLE, SEGMENT.eq(segment));
    }

    /** The condition on a row of the table that its person was in its segment at a moment. */
    static Condition held(Field<LocalDateTime> moment) {
        return MEMBER.isTrue().and(SINCE.le(moment)).or(MEMBER.isFalse().and(SINCE.gt(moment)));
    }

    /** The condition that a person was in a segment at a moment. */
    static Condition heldBy(Field<UUID> person, String segment, Field<LocalDateTime> moment) {
        return exists(selectOne()
                .from(TABLE)
                .where(PERSON.eq(person))
                .and(SEGMENT.eq(segment))
                .and(held(moment)));
    }

    /** The profiles of all members of a segment now, with those that have become part of them. */
    static List<UUID> profiles(DSLContext sql, String segment) {
        var profile = Columns.uuid("people", "profile_id");
        return sql.fetch(select(profile)
                        .from(table(name("people")))
                        .join(TABLE)
                        .on(PERSON.eq(Columns.uuid("people", "person_id")))
                        .where(SEGMENT.eq(segment))
                        .and(MEMBER.isTrue()))
                .getValues(profile);
    }
}
