package io.stammkunde.consent.rights;

import java.time.Duration;

/**
 * How long an answer is waited for.
 *
 * @param answer after this a command is sent again
 * @param pause between an answer that was not acceptable and the next attempt; doubles from attempt to attempt
 * @param attempts after this many the request is blocked until somebody looks
 */
public record Patience(Duration answer, Duration pause, int attempts) {
    private static final int MOST_DOUBLINGS = 10;

    Duration beforeAttempt(int attempt) {
        return pause.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
    }
}
