package io.stammkunde.metrics.database;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;

/**
 * How the store is opened.
 *
 * @param file where it is kept
 * @param memoryLimit DuckDB's share of the memory, such as {@code 1GB}
 * @param threads processors one query may use
 * @param readers questions answered at the same time
 * @param waitingLimit questions that may wait
 * @param timeLimit after which a question is interrupted
 * @param zone whose midnight ends a day
 */
public record DatabaseSettings(
        Path file, String memoryLimit, int threads, int readers, int waitingLimit, Duration timeLimit, ZoneId zone) {
    private static final int MB_PER_GB = 1000;
    private static final int UNIT = 2;

    /** The folder beside a store to which statements may write files; no other is open to them. */
    public static Path exportsBeside(Path file) {
        return file.toAbsolutePath().resolveSibling("exports");
    }

    /** What a second file may take while it is built beside the first. */
    String halfOfMemory() {
        int end = memoryLimit.length() - UNIT;
        long amount = Long.parseLong(memoryLimit.substring(0, end));
        long megabytes = memoryLimit.endsWith("GB") ? amount * MB_PER_GB : amount;
        return Math.max(1, megabytes / 2) + "MB";
    }
}
