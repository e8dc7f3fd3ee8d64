package io.stammkunde.metrics.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The tables of the store and what may have changed since they were made: their version, the zone, and whether everything is in them. */
final class Schema {
    private static final int VERSION = 3;

    private Schema() {}

    /** What is read again from the replay; all other tables are taken over as they are when a file is rebuilt. */
    static final Set<String> REPLAYED = Set.of(
            "events",
            "orders",
            "reversals",
            "survey_answers",
            "survey_invitations",
            "ticket_steps",
            "mentions",
            "people");

    /** Belongs to the file, not to the figures. */
    private static final String ABOUT = "about";

    private static final String REPLAY = "replay";

    private static final String REMAINS = "remains";

    static void prepare(DuckDBConnection connection, ZoneId zone) throws SQLException {
        createTables(connection);
        if (about(connection, "version") == null) {
            insert(connection, "version", Integer.toString(VERSION));
            insert(connection, REPLAY, "pending");
        }
        adoptZone(connection, zone);
    }

    private static void createTables(DuckDBConnection connection) throws SQLException {
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
    }

    /** Whether the tables are those of another program, older or newer. */
    static boolean isOfAnotherVersion(DuckDBConnection connection) throws SQLException {
        if (!tables(connection).contains(ABOUT)) {
            return false;
        }
        var found = about(connection, "version");
        return found != null && !found.equals(Integer.toString(VERSION));
    }

    /** Whether the file has all events, those included that Kafka has forgotten. A new one has not. */
    static boolean isComplete(DuckDBConnection connection) throws SQLException {
        return !"pending".equals(about(connection, REPLAY));
    }

    static void complete(DuckDBConnection connection) throws SQLException {
        insert(connection, REPLAY, "done");
    }

    /** Tables that a new file takes over from the one before it. */
    static List<String> keptTables(DuckDBConnection connection) throws SQLException {
        return tables(connection).stream()
                .filter(table -> !REPLAYED.contains(table) && !table.equals(ABOUT))
                .toList();
    }

    /** Whether rows of people were deleted whose bytes may still be in the file. */
    static boolean hasRemains(DuckDBConnection connection) throws SQLException {
        return about(connection, REMAINS) != null;
    }

    static void noteRemains(DSLContext sql) {
        sql.execute("INSERT OR REPLACE INTO about VALUES (?, 'left')", REMAINS);
    }

    /** Statements that fill the empty tables of an attached file; what may remain in this one does not go there. */
    static List<String> copying(DuckDBConnection connection, String attached) throws SQLException {
        return tables(connection).stream()
                .map(table -> table.equals(ABOUT)
                        ? "INSERT OR REPLACE INTO %s.about FROM about WHERE name <> '%s'".formatted(attached, REMAINS)
                        : "INSERT INTO %1$s.%2$s BY NAME FROM %2$s".formatted(attached, table))
                .toList();
    }

    private static List<String> tables(DuckDBConnection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT table_name FROM duckdb_tables() WHERE NOT internal AND NOT temporary"
                                + " AND database_name = current_database() ORDER BY ALL")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Events lie in the order in which they were received, so that a batch is compared with a few of them only. */
    static void orderByTime(DuckDBConnection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE events RENAME TO events_in_order_of_id");
            createTables(connection);
            statement.execute("INSERT INTO events BY NAME FROM events_in_order_of_id ORDER BY received_at");
            statement.execute("DROP TABLE events_in_order_of_id");
        }
    }

    private static @Nullable String about(DuckDBConnection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT value FROM about WHERE name = ?")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    /** Days are stored as the zone had them; another zone needs them anew. */
    private static void adoptZone(DuckDBConnection connection, ZoneId zone) throws SQLException {
        var found = about(connection, "zone");
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
