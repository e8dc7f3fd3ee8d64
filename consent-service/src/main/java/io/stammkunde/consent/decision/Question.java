package io.stammkunde.consent.decision;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.ledger.ConsentKey;
import java.time.Instant;
import java.util.Optional;

/**
 * What is asked.
 *
 * @param at the instant it is asked for, or empty for now
 */
public record Question(ConsentKey key, Optional<Instant> at) {
    public Question {
        requireNonNull(key, "key");
        requireNonNull(at, "at");
    }
}
