package io.stammkunde.consent.purpose;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * When a version is to hold.
 *
 * @param from when people begin to decide on it, or empty for now
 * @param until when the purpose ends (exclusive), or empty for no end
 */
public record Validity(Optional<Instant> from, Optional<Instant> until) {
    /** From now on, without an end. */
    public static final Validity OPEN = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
    }
}
