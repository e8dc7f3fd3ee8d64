package io.stammkunde.metrics.ingest.store;

import io.stammkunde.metrics.database.Staging;
import io.stammkunde.metrics.ingest.MembershipBatch;
import io.stammkunde.metrics.ingest.MembershipRow;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;

/** Takes over who is in which segment; an erased person is in none, whatever is still told. */
final class MembershipInserts {
    private MembershipInserts() {}

    static void run(MembershipBatch batch, DSLContext sql, DuckDBConnection connection) throws SQLException {
        if (batch.memberships().isEmpty()) {
            return;
        }
        Staging.fill(sql, connection, "memberships", batch.memberships(), MembershipInserts::write);
        sql.execute("""
                DELETE FROM memberships
                WHERE EXISTS (FROM staged_memberships s
                  WHERE s.profile_id = memberships.profile_id AND s.segment = memberships.segment)
                """);
        sql.execute("""
                INSERT INTO memberships
                SELECT s.* FROM staged_memberships s
                WHERE NOT EXISTS (FROM people p WHERE p.profile_id = s.profile_id AND p.erased)
                """);
    }

    private static void write(Staging staging, MembershipRow row) throws SQLException {
        staging.uuid(row.profileId()).text(row.segment()).flag(row.member()).moment(row.since());
    }
}
