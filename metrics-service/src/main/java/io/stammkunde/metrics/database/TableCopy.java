package io.stammkunde.metrics.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import org.duckdb.DuckDBConnection;

/**
 * Copies rows of a table from one file to the same table of another. Values travel as text, which DuckDB writes so that it
 * reads the same value back, so that no type of a column has to be known here.
 */
final class TableCopy {
    private static final String STAGED = "copied_rows";

    private TableCopy() {}

    /** Puts all rows of a table in place of those that the other file has. */
    static void replace(DuckDBConnection from, DuckDBConnection to, String table) throws SQLException {
        try (var statement = to.createStatement()) {
            // a transaction of its own: DuckDB refuses a key that was deleted in the same one
            statement.execute("DELETE FROM " + table);
        }
        run(from, to, table, "true");
    }

    /**
     * Adds rows, all or none.
     *
     * @param table a table of the store, never a name from outside
     * @param condition which rows, in SQL
     */
    static void run(DuckDBConnection from, DuckDBConnection to, String table, String condition) throws SQLException {
        to.setAutoCommit(false);
        try (var reading = from.createStatement();
                var writing = to.createStatement();
                var rows = reading.executeQuery(
                        "SELECT CAST(COLUMNS(*) AS VARCHAR) FROM %s WHERE %s".formatted(table, condition))) {
            writing.execute("CREATE TEMP TABLE %s (%s)".formatted(STAGED, columns(rows)));
            stage(rows, to);
            writing.execute("INSERT INTO %s BY NAME FROM %s".formatted(table, STAGED));
            writing.execute("DROP TABLE " + STAGED);
            to.commit();
        } catch (SQLException failure) {
            to.rollback();
            throw failure;
        } finally {
            to.setAutoCommit(true);
        }
    }

    private static String columns(ResultSet rows) throws SQLException {
        var columns = new ArrayList<String>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            columns.add("\"%s\" VARCHAR".formatted(rows.getMetaData().getColumnName(i)));
        }
        return String.join(", ", columns);
    }

    private static void stage(ResultSet rows, DuckDBConnection to) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        try (var appender = to.createAppender("temp", "main", STAGED)) {
            while (rows.next()) {
                appender.beginRow();
                for (int i = 1; i <= columns; i++) {
                    var value = rows.getString(i);
                    if (value == null) {
                        appender.appendNull();
                    } else {
                        appender.append(value);
                    }
                }
                appender.endRow();
            }
        }
    }
}
