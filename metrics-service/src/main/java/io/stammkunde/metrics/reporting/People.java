package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.stammkunde.metrics.database.Columns;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Who is who, and who may be counted. Rows are stored with the profile they came with, and belong to its survivor. Fails
 * closed: a profile nobody has told of yet is not counted.
 */
public final class People {
    private static final String COUNTED = "counted";
    /** The profile a row was stored with. */
    public static final Field<UUID> PROFILE_ID = Columns.uuid(COUNTED, "profile_id");
    /** The person it belongs to. */
    public static final Field<UUID> PERSON_ID = Columns.uuid(COUNTED, "person_id");

    static final Field<String> CUSTOMER_KEY = Columns.text(COUNTED, "customer_key");

    private static final Table<?> KNOWN = table(name("people")).as("known");
    private static final Field<UUID> KNOWN_ID = Columns.uuid("known", "profile_id");
    private static final Field<UUID> KNOWN_PERSON = Columns.uuid("known", "person_id");
    private static final Table<?> PERSON = table(name("people")).as("person");
    private static final Field<UUID> ID = Columns.uuid("person", "profile_id");
    private static final Field<UUID> SURVIVOR = Columns.uuid("person", "person_id");
    private static final Field<String> KEY = Columns.text("person", "customer_key");
    private static final Field<LocalDateTime> VALID_UNTIL = Columns.moment("person", "valid_until");

    private People() {}

    /** The profiles of all people who may be counted at an instant, those absorbed included. */
    public static Table<?> counted(Instant now) {
        // few profiles are ever absorbed: only these are looked up twice
        var absorbed = select(KNOWN_ID, ID, KEY)
                .from(KNOWN)
                .join(PERSON)
                .on(ID.eq(KNOWN_PERSON))
                .where(KNOWN_ID.ne(KNOWN_PERSON))
                .and(permittedAt(now));
        return select(ID, SURVIVOR, KEY)
                .from(PERSON)
                .where(ID.eq(SURVIVOR))
                .and(permittedAt(now))
                .unionAll(absorbed)
                .asTable(COUNTED, "profile_id", "person_id", "customer_key");
    }

    private static Condition permittedAt(Instant now) {
        return Columns.flag("person", "permitted")
                .isTrue()
                .and(not(Columns.flag("person", "erased")))
                .and(VALID_UNTIL.isNull().or(VALID_UNTIL.gt(Columns.utc(now))));
    }

    /**
     * People whose permission for analytics does not hold now.
     *
     * @param noConsent those who have not given it, or taken it back
     * @param consentExpired those whose permission has run out
     */
    public record LeftOut(long noConsent, long consentExpired) {}

    /** Those seen between two instants whom the figures of that time leave out. */
    public static LeftOut leftOut(DSLContext sql, Instant now, Instant from, Instant to) {
        var seen = Columns.moment("person", "first_seen")
                .lt(Columns.utc(to))
                .and(Columns.moment("person", "last_seen").ge(Columns.utc(from)));
        var permitted = Columns.flag("person", "permitted");
        var row = sql.select(count().filterWhere(not(permitted)), count().filterWhere(permitted))
                .from(PERSON)
                .where(ID.eq(SURVIVOR))
                .and(not(Columns.flag("person", "erased")))
                .and(not(permittedAt(now)))
                .and(seen)
                .fetchSingle();
        return new LeftOut(row.value1(), row.value2());
    }

    /** The person a profile is part of now, or null if nobody has told of the profile. */
    public static @Nullable UUID survivor(DSLContext sql, UUID profile) {
        return sql.select(KNOWN_PERSON).from(KNOWN).where(KNOWN_ID.eq(profile)).fetchOne(KNOWN_PERSON);
    }

    /** The ids of all people who may be counted. */
    public static Select<Record1<UUID>> whoMayBeCounted(Instant now) {
        return select(ID).from(PERSON).where(ID.eq(SURVIVOR)).and(permittedAt(now));
    }

    /** The ids of those of them who were known before an instant. */
    public static Select<Record1<UUID>> whoMayBeCounted(Instant now, Instant before) {
        var firstSeen = Columns.moment("person", "first_seen");
        return select(ID)
                .from(PERSON)
                .where(ID.eq(SURVIVOR))
                .and(permittedAt(now))
                .and(firstSeen.isNull().or(firstSeen.lt(Columns.utc(before))));
    }

    /** The ids of all their profiles, those absorbed included, for rows that tell the profile they came with. */
    public static Select<Record1<UUID>> profilesThatMayBeCounted(Instant now) {
        return select(PROFILE_ID).from(counted(now));
    }
}
