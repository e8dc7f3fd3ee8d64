package io.stammkunde.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The limit: a row of the same size, inserted by hand and committed, in the database that keeps the consents. */
final class RawPostgres implements AutoCloseable {
    private static final String TABLE =
            "create table benchmark_raw (id bigint generated always as identity primary key,"
                    + " profile uuid not null, purpose text not null, document text not null)";

    private static final String INSERT =
            "insert into benchmark_raw (profile, purpose, document) values (gen_random_uuid(), 'analytics', ?)";

    private final String url;
    private final BlockingQueue<Connection> free = new LinkedBlockingQueue<>();

    RawPostgres(String url, int connections) throws SQLException {
        this.url = url;
        execute("drop table if exists benchmark_raw");
        execute(TABLE);
        for (var i = 0; i < connections; i++) {
            free.add(DriverManager.getConnection(url));
        }
    }

    void insert(String document) throws SQLException, InterruptedException {
        var connection = free.take();
        try (var statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, document);
            statement.executeUpdate();
        } finally {
            free.add(connection);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : free) {
            connection.close();
        }
        execute("drop table benchmark_raw");
    }
}
