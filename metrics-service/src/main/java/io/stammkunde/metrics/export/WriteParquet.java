package io.stammkunde.metrics.export;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * Writes a sheet as a Parquet file, by a DuckDB of its own that lives in memory, holds nothing but the sheet and may touch
 * nothing but the folder of the file. Numbers are doubles.
 */
@ApplicationScoped
public class WriteParquet {
    private static final String MEMORY = "256MB";

    private final ExportFolder folder;

    public WriteParquet(ExportFolder folder) {
        this.folder = folder;
    }

    /** The file; the caller deletes it. */
    public Uni<Path> handle(Sheet sheet) {
        return Uni.createFrom().item(() -> write(sheet)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Path write(Sheet sheet) {
        var file = folder.newFile();
        try (var connection =
                (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", properties(file.getParent()))) {
            try (var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE sheet (%s)".formatted(columns(sheet)));
                fill(connection, sheet);
                statement.execute("COPY sheet TO '%s' (FORMAT parquet, COMPRESSION zstd)".formatted(quoted(file)));
            }
            return file;
        } catch (SQLException failure) {
            delete(file);
            throw new IllegalStateException("a file could not be written", failure);
        }
    }

    private static Properties properties(Path folder) {
        var properties = new Properties();
        properties.setProperty("memory_limit", MEMORY);
        properties.setProperty("threads", "1");
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("allowed_directories", "['%s/']".formatted(quoted(folder)));
        properties.setProperty("enable_external_access", "false");
        return properties;
    }

    /** Neither names nor types come from a request. */
    private static String columns(Sheet sheet) {
        return sheet.columns().stream()
                .map(column ->
                        "\"%s\" %s".formatted(column.name(), column.kind().type()))
                .collect(Collectors.joining(", "));
    }

    private static String quoted(Path path) {
        return path.toString().replace("'", "''");
    }

    private static void fill(DuckDBConnection connection, Sheet sheet) throws SQLException {
        try (var appender = connection.createAppender("main", "sheet")) {
            for (var row : sheet.rows()) {
                appender.beginRow();
                for (var cell : row) {
                    append(appender, cell);
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, Cell cell) throws SQLException {
        switch (cell) {
            case Cell.Nothing nothing -> appender.appendNull();
            case Cell.Words(var text) -> appender.append(text);
            case Cell.Measured(var value) -> appender.append(value.doubleValue());
            case Cell.Count(var value) -> appender.append(value);
            case Cell.Day(var value) -> appender.appendEpochDays(Math.toIntExact(value.toEpochDay()));
            case Cell.Moment(var value) -> appender.appendEpochMicros(ChronoUnit.MICROS.between(Instant.EPOCH, value));
            case Cell.Flag(var value) -> appender.append(value);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
