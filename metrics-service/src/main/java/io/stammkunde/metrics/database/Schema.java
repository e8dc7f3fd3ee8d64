package io.stammkunde.metrics.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Objects;
import org.duckdb.DuckDBConnection;

/** The tables of the store and the two things that may have changed since they were made: their version and the zone. */
final class Schema {
    private static final int VERSION = 2;

    private Schema() {}

    static void prepare(DuckDBConnection connection, ZoneId zone) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var ddl : script().split(";\\s*\n", -1)) {
                if (!ddl.isBlank()) {
                    statement.execute(ddl);
                }
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
        checkVersion(connection);
        adoptZone(connection, zone);
    }

    private static void checkVersion(DuckDBConnection connection) throws SQLException {
        var found = single(connection, "SELECT value FROM about WHERE name = 'version'");
        if (found == null) {
            insert(connection, "version", Integer.toString(VERSION));
        } else if (!found.equals(Integer.toString(VERSION))) {
            throw new SQLException(
                    "the file has tables of version %s, this program knows %d: delete it, it is read again from Kafka"
                            .formatted(found, VERSION));
        }
    }

    /** Days are stored as the zone had them; another zone needs them anew. */
    private static void adoptZone(DuckDBConnection connection, ZoneId zone) throws SQLException {
        var found = single(connection, "SELECT value FROM about WHERE name = 'zone'");
        if (zone.getId().equals(found)) {
            return;
        }
        connection.setAutoCommit(false);
        try {
            if (found != null) {
                recompute(connection, "events", "happened_on", "happened_at", zone);
                recompute(connection, "orders", "ordered_on", "ordered_at", zone);
                recompute(connection, "reversals", "reversed_on", "reversed_at", zone);
                recompute(connection, "survey_answers", "answered_on", "answered_at", zone);
                recompute(connection, "ticket_steps", "happened_on", "happened_at", zone);
                recompute(connection, "mentions", "mentioned_on", "mentioned_at", zone);
                recompute(connection, "survey_invitations", "sent_on", "sent_at", zone);
            }
            insert(connection, "zone", zone.getId());
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void recompute(DuckDBConnection connection, String table, String day, String instant, ZoneId zone)
            throws SQLException {
        var sql = "UPDATE %s SET %s = CAST(timezone(?, timezone('UTC', %s)) AS DATE)".formatted(table, day, instant);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, zone.getId());
            statement.executeUpdate();
        }
    }

    private static @org.jspecify.annotations.Nullable String single(DuckDBConnection connection, String sql)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void insert(DuckDBConnection connection, String name, String value) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT OR REPLACE INTO about VALUES (?, ?)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.executeUpdate();
        }
    }

    private static String script() {
        try (var stream = Objects.requireNonNull(Schema.class.getResourceAsStream("/figures.sql"), "figures.sql")) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
