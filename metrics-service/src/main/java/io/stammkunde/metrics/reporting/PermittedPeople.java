package io.stammkunde.metrics.reporting;

import static org.jooq.impl.DSL.select;

import io.stammkunde.metrics.database.Columns;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;

/** All profiles of people who may be counted now, each with the person it is part of. */
public final class PermittedPeople {
    private static final String ALIAS = "permitted";

    public static final Field<UUID> PROFILE = Columns.uuid(ALIAS, "profile_id");
    public static final Field<UUID> PERSON = Columns.uuid(ALIAS, "person_id");

    private PermittedPeople() {}

    public static Table<?> at(Instant now) {
        return select(People.KNOWN_ID.as("profile_id"), People.PERSON_ID.as("person_id"))
                .from(People.KNOWN)
                .join(People.PERSON)
                .on(People.PERSON_ID.eq(People.KNOWN_PERSON))
                .where(People.permittedAt(now))
                .asTable(ALIAS);
    }
}
