package io.stammkunde.metrics.ingest.store;

import io.stammkunde.metrics.database.Columns;
import io.stammkunde.metrics.database.Staging;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.EventRow;
import io.stammkunde.metrics.ingest.OrderRow;
import io.stammkunde.metrics.ingest.ReversalRow;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;

/**
 * Adds the events of a batch that are not there yet. A repetition has the same {@code received_at} as the first
 * delivery, both being copies of one collected event, so only the rows that were received in the time span of the batch
 * are compared: what an insert costs does not grow with the table. Orders are compared with all orders, as one order may
 * be told of by several events.
 */
final class EventInserts {
    static final String NOT_ERASED = " AND NOT EXISTS (FROM people p WHERE p.profile_id = s.profile_id AND p.erased)";

    private EventInserts() {}

    /** Replayed events tell when they were received in milliseconds, those of Kafka in microseconds. */
    private static final Duration ROUNDING = Duration.ofMillis(1);

    static void run(EventBatch batch, DSLContext sql, DuckDBConnection connection) throws SQLException {
        if (!batch.events().isEmpty()) {
            addEvents(batch, sql, connection);
        }
        if (!batch.orders().isEmpty()) {
            addOrders(batch, sql, connection);
        }
        if (!batch.reversals().isEmpty()) {
            addReversals(batch, sql, connection);
        }
        InteractionInserts.run(batch, sql, connection);
    }

    private static void addEvents(EventBatch batch, DSLContext sql, DuckDBConnection connection) throws SQLException {
        Staging.fill(sql, connection, "events", batch.events(), EventInserts::write);
        var received = batch.events().stream().map(EventRow::receivedAt).toList();
        var first = received.stream().min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        var last = received.stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        sql.execute("""
                INSERT INTO events
                SELECT s.* FROM staged_events s
                WHERE s.event_key NOT IN (SELECT event_key FROM events WHERE received_at BETWEEN ? AND ?)
                """ + NOT_ERASED, Columns.utc(first.minus(ROUNDING)), Columns.utc(last.plus(ROUNDING)));
    }

    private static void addOrders(EventBatch batch, DSLContext sql, DuckDBConnection connection) throws SQLException {
        Staging.fill(sql, connection, "orders", batch.orders(), EventInserts::write);
        sql.execute("""
                DELETE FROM orders USING staged_orders s
                WHERE orders.order_key = s.order_key
                  AND (s.ordered_at < orders.ordered_at
                    OR (s.ordered_at = orders.ordered_at AND CAST(s.event_key AS VARCHAR) < CAST(orders.event_key AS VARCHAR)))
                """ + NOT_ERASED);
        sql.execute("""
                INSERT INTO orders
                SELECT s.* FROM staged_orders s
                WHERE NOT EXISTS (FROM orders o WHERE o.order_key = s.order_key)
                """ + NOT_ERASED);
    }

    private static void addReversals(EventBatch batch, DSLContext sql, DuckDBConnection connection)
            throws SQLException {
        Staging.fill(sql, connection, "reversals", batch.reversals(), EventInserts::write);
        sql.execute("""
                INSERT INTO reversals
                SELECT s.* FROM staged_reversals s
                WHERE NOT EXISTS (FROM reversals r WHERE r.event_key = s.event_key)
                """ + NOT_ERASED);
    }

    private static void write(Staging staging, EventRow row) throws SQLException {
        staging.uuid(row.key())
                .uuid(row.profileId())
                .uuid(row.sourceId())
                .text(row.type())
                .text(row.event())
                .moment(row.happenedAt())
                .day(row.happenedOn())
                .moment(row.receivedAt())
                .text(row.properties());
    }

    private static void write(Staging staging, OrderRow row) throws SQLException {
        staging.uuid(row.orderKey())
                .uuid(row.eventKey())
                .uuid(row.profileId())
                .moment(row.orderedAt())
                .day(row.orderedOn())
                .money(row.revenue())
                .text(row.currency())
                .money(row.discount());
    }

    private static void write(Staging staging, ReversalRow row) throws SQLException {
        staging.uuid(row.eventKey())
                .uuid(row.orderKey())
                .uuid(row.profileId())
                .text(row.kind().name())
                .moment(row.reversedAt())
                .day(row.reversedOn())
                .money(row.amount())
                .text(row.currency());
    }
}
