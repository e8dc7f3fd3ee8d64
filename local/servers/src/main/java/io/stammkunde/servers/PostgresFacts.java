package io.stammkunde.servers;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;

/** Where a PostgreSQL is, and who may create databases in it. */
public record PostgresFacts(String host, int port, String user, String password) {
    private static final String DUPLICATE_DATABASE = "42P04";
    private static final SecureRandom RANDOM = new SecureRandom();

    public PostgresFacts {
        requireNonNull(host, "host");
        requireNonNull(user, "user");
        requireNonNull(password, "password");
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** Creates an empty database that nobody else uses and returns its name, which starts with {@code prefix}. */
    public String createDatabase(String prefix) {
        byte[] suffix = new byte[6];
        RANDOM.nextBytes(suffix);
        String name = prefix + "_" + HexFormat.of().formatHex(suffix);
        ensureDatabase(name);
        return name;
    }

    /** Creates the database {@code name} unless it is there. The name is a lower-case SQL identifier. */
    public void ensureDatabase(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), user, password);
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            if (!DUPLICATE_DATABASE.equals(e.getSQLState())) {
                throw new IllegalStateException("cannot create database " + name + " on port " + port, e);
            }
        }
    }

    @Override
    public String toString() {
        return "PostgresFacts[%s:%d, user=%s]".formatted(host, port, user);
    }
}
