package io.stammkunde.metrics.database;

import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;

/**
 * A change of the store: all of it or nothing, and durable once it is answered. Changes run one after the other.
 *
 * @param <T> what is known afterwards
 */
@FunctionalInterface
public interface Change<T> {
    /**
     * Makes the change; an exception undoes it.
     *
     * @param sql statements within the transaction
     * @param connection the same transaction, for appenders
     */
    T apply(DSLContext sql, DuckDBConnection connection) throws SQLException;
}
