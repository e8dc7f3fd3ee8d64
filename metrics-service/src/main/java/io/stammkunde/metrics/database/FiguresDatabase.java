package io.stammkunde.metrics.database;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * The store of all figures. Questions and changes are answered on threads of the store's own, never on the caller's;
 * cancelling the subscription interrupts a question.
 */
public final class FiguresDatabase implements AutoCloseable {
    /** Above the write-ahead log of some seconds at full speed, so that a checkpoint is no part of every batch. */
    private static final String CHECKPOINT_THRESHOLD = "256MB";

    private final DuckDBConnection root;
    private final Workers readers;
    private final Workers writer;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("figures-watch").factory());
    private final Duration timeLimit;
    private final AtomicLong revision = new AtomicLong();

    private FiguresDatabase(DuckDBConnection root, DatabaseSettings settings) throws SQLException {
        this.root = root;
        this.timeLimit = settings.timeLimit();
        this.readers = new Workers("figures-reader", root, settings.readers(), settings.waitingLimit());
        this.writer = new Workers("figures-writer", root, 1, Integer.MAX_VALUE);
    }

    /**
     * Opens the file, creating it and its tables where they are missing.
     *
     * @throws StoreFailure if it cannot be opened, for example because another process owns it
     */
    public static FiguresDatabase open(DatabaseSettings settings) {
        try {
            var folder = settings.file().toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Files.createDirectories(DatabaseSettings.exportsBeside(settings.file()));
            // the driver itself: which drivers DriverManager knows depends on the class loader that asked first
            var root = (DuckDBConnection)
                    new DuckDBDriver().connect("jdbc:duckdb:" + settings.file().toAbsolutePath(), properties(settings));
            Schema.prepare(root, settings.zone());
            return new FiguresDatabase(root, settings);
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties properties(DatabaseSettings settings) {
        var properties = new Properties();
        properties.setProperty("memory_limit", settings.memoryLimit());
        properties.setProperty("threads", Integer.toString(settings.threads()));
        properties.setProperty("temp_directory", settings.file().toAbsolutePath() + ".tmp");
        properties.setProperty("checkpoint_threshold", CHECKPOINT_THRESHOLD);
        // nothing is fetched from anywhere, and no statement reads or writes a file elsewhere than among the exports
        properties.setProperty(
                "allowed_directories",
                "['%s/']"
                        .formatted(DatabaseSettings.exportsBeside(settings.file())
                                .toString()
                                .replace("'", "''")));
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("enable_external_access", "false");
        return properties;
    }

    /** Answers a question within the time limit of the settings. */
    public <T> Uni<T> ask(Question<T> question) {
        return ask(question, timeLimit);
    }

    /** Answers a question within a time limit of its own. */
    public <T> Uni<T> ask(Question<T> question, Duration limit) {
        return Uni.createFrom().emitter(emitter -> {
            var interruption = new Interruption();
            emitter.onTermination(interruption::stop);
            var alarm = watch.schedule(interruption::stop, limit.toMillis(), TimeUnit.MILLISECONDS);
            readers.run(
                    connection -> Transaction.read(connection, question, interruption),
                    answer -> {
                        alarm.cancel(false);
                        emitter.complete(answer);
                    },
                    failure -> {
                        alarm.cancel(false);
                        emitter.fail(
                                interruption.isStopped() ? new DatabaseRefusal.TookTooLong(limit.toMillis()) : failure);
                    });
        });
    }

    /** Makes a change; once begun it is not interrupted. Fails with {@link StoreFailure} if nothing was changed. */
    public <T> Uni<T> change(Change<T> change) {
        return write(change).invoke(revision::incrementAndGet);
    }

    /** Makes a change that no figure depends on, such as to keep what was computed from the rest. */
    public <T> Uni<T> keep(Change<T> change) {
        return write(change);
    }

    private <T> Uni<T> write(Change<T> change) {
        return Uni.createFrom()
                .emitter(emitter -> writer.run(
                        connection -> Transaction.write(connection, change), emitter::complete, emitter::fail));
    }

    /** Grows with every change: with equal revisions figures are equal, for as long as the process lives. */
    public long revision() {
        return revision.get();
    }

    /** Lets running work end, writes a checkpoint and gives the file free. */
    @Override
    public void close() {
        watch.shutdownNow();
        readers.close();
        writer.close();
        try {
            root.close();
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }
}
