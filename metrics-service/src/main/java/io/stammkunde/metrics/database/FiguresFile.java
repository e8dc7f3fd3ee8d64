package io.stammkunde.metrics.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One open file with its connections: one for each question that may be answered at the same time, one for changes. */
final class FiguresFile {
    private static final Logger LOG = Logger.getLogger(FiguresFile.class);

    /** Above the write-ahead log of some seconds at full speed, so that a checkpoint is no part of every batch. */
    private static final String CHECKPOINT_THRESHOLD = "256MB";

    private static final String COPY = "copied";

    private static final int PATIENCE_SECONDS = 10;

    private final Path place;
    private final DuckDBConnection root;
    private final DuckDBConnection writing;
    private final List<DuckDBConnection> reading = new ArrayList<>();
    private final BlockingQueue<DuckDBConnection> free;

    private FiguresFile(Path place, DuckDBConnection root, int readers) throws SQLException {
        this.place = place;
        this.root = root;
        this.writing = root.duplicate();
        this.free = new ArrayBlockingQueue<>(readers);
        for (int i = 0; i < readers; i++) {
            var connection = root.duplicate();
            reading.add(connection);
            free.add(connection);
        }
    }

    /** Opens a file, creating it and its tables where they are missing. */
    static FiguresFile open(Path place, DatabaseSettings settings, String memoryLimit) throws SQLException {
        return prepared(place, connect(place, settings, memoryLimit), settings);
    }

    /** The same; one with tables of another version is set aside, and a new one takes its place. */
    static FiguresFile openOrSetAside(Path place, DatabaseSettings settings, StoreFiles files) throws SQLException {
        var known = openIfKnown(place, settings);
        if (known.isPresent()) {
            return known.get();
        }
        LOG.warnf("The figures are of another version; they are made anew, the old file is %s", files.setAside(place));
        return open(place, settings, settings.memoryLimit());
    }

    /** Empty and closed again if a file is there whose tables this program does not know. */
    private static Optional<FiguresFile> openIfKnown(Path place, DatabaseSettings settings) throws SQLException {
        var root = connect(place, settings, settings.memoryLimit());
        if (Schema.isOfAnotherVersion(root)) {
            root.close();
            return Optional.empty();
        }
        return Optional.of(prepared(place, root, settings));
    }

    private static FiguresFile prepared(Path place, DuckDBConnection root, DatabaseSettings settings)
            throws SQLException {
        Schema.prepare(root, settings.zone());
        return new FiguresFile(place, root, settings.readers());
    }

    private static DuckDBConnection connect(Path place, DatabaseSettings settings, String memoryLimit)
            throws SQLException {
        var properties = new Properties();
        properties.setProperty("memory_limit", memoryLimit);
        properties.setProperty("threads", Integer.toString(settings.threads()));
        properties.setProperty("temp_directory", place + ".tmp");
        properties.setProperty("checkpoint_threshold", CHECKPOINT_THRESHOLD);
        // nothing is fetched from anywhere, and no statement reads or writes a file elsewhere than among the exports,
        // but
        // that a store may be copied to another of its own places
        properties.setProperty("allowed_paths", paths(new StoreFiles(settings.file()).all()));
        properties.setProperty("allowed_directories", "[%s]".formatted(quoted(exports(settings) + '/')));
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("enable_external_access", "false");
        // the driver itself: which drivers DriverManager knows depends on the class loader that asked first
        return (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + place, properties);
    }

    private static String paths(List<Path> paths) {
        return paths.stream().map(path -> quoted(path.toString())).collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        return "'%s'".formatted(text.replace("'", "''"));
    }

    private static String exports(DatabaseSettings settings) {
        try {
            return Files.createDirectories(DatabaseSettings.exportsBeside(settings.file()))
                    .toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path place() {
        return place;
    }

    /** For the one thread that writes. */
    DuckDBConnection writing() {
        return writing;
    }

    /** A connection for one question, or null if the file is being closed. Must be given back. */
    @Nullable
    DuckDBConnection borrow() {
        return free.poll();
    }

    void giveBack(DuckDBConnection connection) {
        free.add(connection);
    }

    /**
     * Opens a copy of this file in a place where nothing is. It has all rows that are here, and nothing of those that were
     * deleted here.
     */
    FiguresFile copyTo(Path other, DatabaseSettings settings) throws SQLException {
        open(other, settings, settings.halfOfMemory()).close();
        try (var statement = writing.createStatement()) {
            statement.execute("ATTACH %s AS %s".formatted(quoted(other.toString()), COPY));
            try {
                for (var insert : Schema.copying(writing, COPY)) {
                    statement.execute(insert);
                }
                statement.execute("CHECKPOINT " + COPY);
            } finally {
                statement.execute("DETACH " + COPY);
            }
        }
        return open(other, settings, settings.halfOfMemory());
    }

    void allowMemory(String limit) throws SQLException {
        try (var statement = root.createStatement()) {
            statement.execute("SET memory_limit = '%s'".formatted(limit));
        }
    }

    void checkpoint() throws SQLException {
        try (var statement = writing.createStatement()) {
            statement.execute("FORCE CHECKPOINT");
        }
    }

    boolean isComplete() throws SQLException {
        return Schema.isComplete(root);
    }

    /** Lets questions end that are being answered, and closes the file. */
    void closeAfterQuestions() throws InterruptedException {
        for (int i = 0; i < reading.size(); i++) {
            free.take();
        }
        closeConnections();
    }

    /** Writes a checkpoint and gives the file free, soon. */
    void close() {
        try {
            for (int i = 0; i < reading.size(); i++) {
                if (free.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) == null) {
                    break;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        closeConnections();
    }

    private void closeConnections() {
        try {
            for (var connection : reading) {
                connection.close();
            }
            writing.close();
            root.close();
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }
}
