package io.stammkunde.metrics.database;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A temporary table with the columns of a kept one, filled by the appender; lives in memory, for one batch. */
public final class Staging implements AutoCloseable {
    private final DuckDBAppender appender;

    private Staging(DuckDBAppender appender) {
        this.appender = appender;
    }

    /** Writes a row, column by column. */
    @FunctionalInterface
    public interface RowWriter<T> {
        void write(Staging staging, T row) throws SQLException;
    }

    /** Fills the staging table of a kept one, {@code staged_<table>}, anew. */
    public static <T> void fill(
            DSLContext sql, DuckDBConnection connection, String table, Collection<T> rows, RowWriter<T> writer)
            throws SQLException {
        var name = "staged_" + table;
        sql.execute("CREATE TEMP TABLE IF NOT EXISTS %s AS FROM %s LIMIT 0".formatted(name, table));
        sql.execute("DELETE FROM " + name);
        try (var staging = new Staging(connection.createAppender("temp", "main", name))) {
            for (var row : rows) {
                staging.appender.beginRow();
                writer.write(staging, row);
                staging.appender.endRow();
            }
        }
    }

    public Staging uuid(@Nullable UUID value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
        return this;
    }

    public Staging text(@Nullable String value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value);
        }
        return this;
    }

    public Staging moment(@Nullable Instant value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.appendEpochMicros(ChronoUnit.MICROS.between(Instant.EPOCH, value));
        }
        return this;
    }

    public Staging day(LocalDate value) throws SQLException {
        appender.appendEpochDays(Math.toIntExact(value.toEpochDay()));
        return this;
    }

    public Staging money(@Nullable BigDecimal value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value.setScale(Columns.MONEY_SCALE));
        }
        return this;
    }

    public Staging number(@Nullable Long value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value.longValue());
        }
        return this;
    }

    public Staging real(@Nullable Double value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value.doubleValue());
        }
        return this;
    }

    public Staging count(@Nullable Integer value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else {
            appender.append(value.intValue());
        }
        return this;
    }

    public Staging flag(boolean value) throws SQLException {
        appender.append(value);
        return this;
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
