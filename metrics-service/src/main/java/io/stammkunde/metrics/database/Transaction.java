package io.stammkunde.metrics.database;

import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/** The bounds of one question or change on a connection. */
final class Transaction {
    private static final Settings SETTINGS = new Settings().withExecuteLogging(false);

    private Transaction() {}

    static <T> T read(DuckDBConnection connection, Question<T> question, Interruption interruption)
            throws SQLException {
        if (interruption.isStopped()) {
            throw new Interruption.Stopped();
        }
        connection.setAutoCommit(false);
        try {
            return question.ask(dsl(connection, interruption));
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    static <T> T write(DuckDBConnection connection, Change<T> change) {
        try {
            connection.setAutoCommit(false);
            T result;
            try {
                result = change.apply(dsl(connection, null), connection);
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
            return result;
        } catch (SQLException | DataAccessException failure) {
            throw new StoreFailure(failure);
        }
    }

    private static DSLContext dsl(DuckDBConnection connection, @Nullable Interruption interruption) {
        var configuration = new DefaultConfiguration()
                .set(connection)
                .set(SQLDialect.DUCKDB)
                .set(SETTINGS);
        return DSL.using(interruption == null ? configuration : configuration.set(interruption));
    }
}
