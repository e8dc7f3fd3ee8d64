package io.stammkunde.metrics.database;

import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A fixed number of threads and a bounded queue before them. */
final class Workers {
    private static final int PATIENCE_SECONDS = 10;

    private final ThreadPoolExecutor threads;

    Workers(String name, int count, int waitingLimit) {
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

    /** Something to do on one of the threads. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Runs work as soon as a thread is free; exactly one of the two consumers is called. */
    <T> void run(Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            threads.execute(() -> {
                T result;
                try {
                    result = work.run();
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

    /** Lets running and waiting work end, for as long as that may take a stopping service. */
    void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
