package io.stammkunde.consent.backoff;

import java.time.Duration;

/**
 * Waits that double from failure to failure.
 *
 * @param first after the first failure
 * @param longest beyond which none grows
 */
public record Backoff(Duration first, Duration longest) {
    /** Beyond it a wait is longer than any limit, and its number would overflow. */
    private static final int MOST_DOUBLINGS = 20;

    /** The wait after one more failure than there were. */
    public Duration after(int failures) {
        var wait = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
