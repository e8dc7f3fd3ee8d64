package io.stammkunde.metrics.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;

/** A fixed number of threads with as many connections, and a bounded queue before them. */
final class Workers {
    private static final int PATIENCE_SECONDS = 10;

    private final ThreadPoolExecutor threads;
    private final BlockingQueue<DuckDBConnection> free;
    private final List<DuckDBConnection> all = new ArrayList<>();

    Workers(String name, DuckDBConnection root, int count, int waitingLimit) throws SQLException {
        free = new ArrayBlockingQueue<>(count);
        for (int i = 0; i < count; i++) {
            var connection = root.duplicate();
            all.add(connection);
            free.add(connection);
        }
        threads = new ThreadPoolExecutor(
                count,
                count,
                0,
                TimeUnit.SECONDS,
                queue(waitingLimit),
                Thread.ofPlatform().daemon().name(name + "-", 1).factory());
    }

    private static BlockingQueue<Runnable> queue(int limit) {
        return switch (limit) {
            case 0 -> new SynchronousQueue<>();
            case Integer.MAX_VALUE -> new LinkedBlockingQueue<>();
            default -> new ArrayBlockingQueue<>(limit);
        };
    }

    /** Work that holds a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(DuckDBConnection connection) throws SQLException;
    }

    /** Runs work as soon as a thread is free; exactly one of the two consumers is called. */
    <T> void run(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            threads.execute(() -> {
                T result;
                try {
                    result = withConnection(work);
                } catch (DatabaseRefusal refusal) {
                    failed.accept(refusal);
                    return;
                } catch (SQLException failure) {
                    failed.accept(new StoreFailure(failure));
                    return;
                } catch (RuntimeException failure) {
                    failed.accept(failure);
                    return;
                }
                done.accept(result);
            });
        } catch (RejectedExecutionException full) {
            failed.accept(threads.isShutdown() ? new DatabaseRefusal.Closed() : new DatabaseRefusal.Busy());
        }
    }

    private <T> T withConnection(Work<T> work) throws SQLException {
        var connection = free.poll();
        if (connection == null) {
            throw new IllegalStateException("there are as many connections as threads");
        }
        try {
            return work.with(connection);
        } finally {
            free.add(connection);
        }
    }

    void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
            for (var connection : all) {
                connection.close();
            }
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
