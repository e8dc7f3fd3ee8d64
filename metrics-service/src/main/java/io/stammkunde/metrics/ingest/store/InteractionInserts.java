package io.stammkunde.metrics.ingest.store;

import io.stammkunde.metrics.database.Staging;
import io.stammkunde.metrics.database.Staging.RowWriter;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.InvitationRow;
import io.stammkunde.metrics.ingest.MentionRow;
import io.stammkunde.metrics.ingest.SurveyRow;
import io.stammkunde.metrics.ingest.TicketRow;
import java.sql.SQLException;
import java.util.Collection;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;

/** Adds the answers, steps of tickets, mentions and invitations of a batch that are not there yet, each once for its event. */
final class InteractionInserts {
    private InteractionInserts() {}

    static void run(EventBatch batch, DSLContext sql, DuckDBConnection connection) throws SQLException {
        add(sql, connection, "survey_answers", batch.answers(), InteractionInserts::write);
        add(sql, connection, "ticket_steps", batch.ticketSteps(), InteractionInserts::write);
        add(sql, connection, "mentions", batch.mentions(), InteractionInserts::write);
        add(sql, connection, "survey_invitations", batch.invitations(), InteractionInserts::write);
    }

    private static <T> void add(
            DSLContext sql, DuckDBConnection connection, String table, Collection<T> rows, RowWriter<T> writer)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        Staging.fill(sql, connection, table, rows, writer);
        sql.execute("""
                INSERT INTO %1$s
                SELECT s.* FROM staged_%1$s s
                WHERE NOT EXISTS (FROM %1$s kept WHERE kept.event_key = s.event_key)
                """.formatted(table) + EventInserts.NOT_ERASED);
    }

    private static void write(Staging staging, SurveyRow row) throws SQLException {
        staging.uuid(row.eventKey())
                .uuid(row.profileId())
                .moment(row.answeredAt())
                .day(row.answeredOn())
                .text(row.survey())
                .text(row.kind() == null ? null : row.kind().name())
                .text(row.channel())
                .money(row.score())
                .count(row.scaleMax())
                .text(row.refused() == null ? null : row.refused().name())
                .uuid(row.orderKey())
                .uuid(row.ticketKey());
    }

    private static void write(Staging staging, TicketRow row) throws SQLException {
        staging.uuid(row.eventKey())
                .uuid(row.ticketKey())
                .uuid(row.profileId())
                .text(row.step().name())
                .moment(row.happenedAt())
                .day(row.happenedOn())
                .text(row.channel())
                .text(row.priority());
    }

    private static void write(Staging staging, MentionRow row) throws SQLException {
        staging.uuid(row.eventKey())
                .uuid(row.profileId())
                .moment(row.mentionedAt())
                .day(row.mentionedOn())
                .text(row.network())
                .money(row.sentiment())
                .number(row.followers());
    }

    private static void write(Staging staging, InvitationRow row) throws SQLException {
        staging.uuid(row.eventKey())
                .uuid(row.profileId())
                .moment(row.sentAt())
                .day(row.sentOn())
                .text(row.survey())
                .text(row.kind() == null ? null : row.kind().name())
                .text(row.channel());
    }
}
