package io.stammkunde.servers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that was started from a plan. */
public record RunningProcess(ProcessPlan plan, ProcessHandle handle) {
    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(150);
    private static final int END_OF_LOG_BYTES = 3_000;

    /**
     * Returns once the server serves.
     *
     * @throws ServerFailed if the process ends first, or the plan's limit is over; the process is killed then
     */
    public void awaitHealthy() {
        long deadline = System.nanoTime() + plan.startLimit().toNanos();
        while (!plan.health().serves()) {
            if (!handle.isAlive()) {
                throw new ServerFailed("%s ended before it served. %s".formatted(plan.name(), endOfLog()));
            }
            if (System.nanoTime() > deadline) {
                handle.destroyForcibly();
                throw new ServerFailed("%s does not answer after %d s. %s"
                        .formatted(plan.name(), plan.startLimit().toSeconds(), endOfLog()));
            }
            pause();
        }
    }

    /** Asks the process to end, and kills it and its children when {@code limit} is over. */
    public void stop(Duration limit) {
        stop(handle, limit);
    }

    /** The same for any process; does nothing if it has ended. */
    public static void stop(ProcessHandle handle, Duration limit) {
        var family = handle.descendants().toList();
        handle.destroy();
        if (!endedWithin(handle, limit)) {
            handle.destroyForcibly();
            family.forEach(ProcessHandle::destroyForcibly);
            endedWithin(handle, Duration.ofSeconds(5));
        }
    }

    private static boolean endedWithin(ProcessHandle handle, Duration limit) {
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void pause() {
        var ended = handle.onExit().thenApply(ProcessHandle::isAlive);
        var pause = new CompletableFuture<Boolean>()
                .completeOnTimeout(true, BETWEEN_CHECKS.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture.anyOf(ended, pause).join();
    }

    private String endOfLog() {
        try (var file = new RandomAccessFile(plan.log().toFile(), "r")) {
            long from = Math.max(0, file.length() - END_OF_LOG_BYTES);
            file.seek(from);
            var end = new byte[(int) (file.length() - from)];
            file.readFully(end);
            return "The end of %s:%n%s".formatted(plan.log(), new String(end, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return "Its log %s cannot be read.".formatted(plan.log());
        }
    }
}
