package io.stammkunde.metrics.database;

import java.time.Duration;

/**
 * When something costly may be done that one doing does for everybody who has asked: at once if it was not done lately,
 * and otherwise at a time that all share who ask until then.
 */
final class Spacing {
    private final long between;
    private long next;

    /**
     * Free at first.
     *
     * @param between the least time from one doing to the next
     * @param now nanoseconds of {@link System#nanoTime()}
     */
    Spacing(Duration between, long now) {
        this.between = between.toNanos();
        this.next = now - this.between;
    }

    /**
     * How long whoever asks is to wait.
     *
     * @param now nanoseconds of the same clock, never less than before
     */
    synchronized Duration waitAt(long now) {
        if (next - now <= 0) {
            next = now - next < between ? next + between : now;
        }
        return Duration.ofNanos(next - now);
    }
}
