package io.stammkunde.metrics.ingest.store;

import io.stammkunde.metrics.database.Staging;
import io.stammkunde.metrics.ingest.PeopleBatch;
import io.stammkunde.metrics.ingest.PersonRow;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;

/**
 * Takes over what is new about people. Rows of events and orders keep the profile they came with; {@code person_id} says
 * whose they are now, so a merge and its undoing touch the people only.
 */
final class PeopleInserts {
    /** A chain of merges this long means a circle; profiles are merged at most fifty times. */
    private static final int LONGEST_CHAIN = 50;

    /** Older than every revision, so that the profile's own message replaces what others say of it. */
    private static final long HEARSAY = -1;

    private PeopleInserts() {}

    static void run(PeopleBatch batch, DSLContext sql, DuckDBConnection connection) throws SQLException {
        if (batch.people().isEmpty()) {
            return;
        }
        Staging.fill(sql, connection, "people", batch.people(), PeopleInserts::write);
        sql.execute("""
                UPDATE people SET
                  person_id = s.person_id,
                  merged_into = s.merged_into,
                  revision = s.revision,
                  customer_key = s.customer_key,
                  permitted = s.permitted,
                  valid_until = s.valid_until,
                  first_seen = coalesce(s.first_seen, people.first_seen),
                  last_seen = coalesce(s.last_seen, people.last_seen),
                  erased = s.erased
                FROM staged_people s
                WHERE people.profile_id = s.profile_id AND people.revision < s.revision AND NOT people.erased
                """);
        insertUnknown(sql);
        var absorbed = batch.people().stream().flatMap(PeopleInserts::absorbed).toList();
        if (!absorbed.isEmpty()) {
            Staging.fill(sql, connection, "people", absorbed, PeopleInserts::write);
            insertUnknown(sql);
        }
        resolve(sql);
        if (batch.erases()) {
            ErasedPeople.clear(sql);
        } else if (batch.changesIdentity()) {
            ErasedPeople.clearAbsorbed(sql);
        }
    }

    private static void insertUnknown(DSLContext sql) {
        sql.execute("""
                INSERT INTO people
                SELECT DISTINCT ON (s.profile_id) s.* FROM staged_people s
                WHERE NOT EXISTS (FROM people p WHERE p.profile_id = s.profile_id)
                """);
    }

    /** Follows merges to their end, as the survivor of one may have been absorbed in another. */
    private static void resolve(DSLContext sql) {
        sql.execute("""
                UPDATE people SET person_id = coalesce(merged_into, profile_id)
                WHERE person_id <> coalesce(merged_into, profile_id)
                """);
        for (int link = 0; link < LONGEST_CHAIN; link++) {
            int moved = sql.execute("""
                    UPDATE people SET person_id = next.merged_into
                    FROM (SELECT profile_id, merged_into FROM people WHERE merged_into IS NOT NULL) next
                    WHERE people.person_id = next.profile_id AND people.profile_id <> next.merged_into
                    """);
            if (moved == 0) {
                return;
            }
        }
    }

    private static Stream<PersonRow> absorbed(PersonRow survivor) {
        return survivor.absorbed().stream()
                .filter(profile -> !profile.equals(survivor.profileId()))
                .map(profile -> hearsay(profile, survivor.profileId()));
    }

    private static PersonRow hearsay(UUID profile, UUID survivor) {
        return new PersonRow(profile, HEARSAY, survivor, List.of(), profile.toString(), false, null, null, null, false);
    }

    private static void write(Staging staging, PersonRow row) throws SQLException {
        staging.uuid(row.profileId())
                .uuid(row.mergedInto() == null ? row.profileId() : row.mergedInto())
                .uuid(row.mergedInto())
                .number(row.revision())
                .text(row.customerKey())
                .flag(row.permitted())
                .moment(row.validUntil())
                .moment(row.firstSeen())
                .moment(row.lastSeen())
                .flag(row.erased());
    }
}
