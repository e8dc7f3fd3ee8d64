package io.stammkunde.consent.retention;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An order to keep some of a person's data, for a lawsuit for example.
 *
 * @param profileId whose
 * @param categories of records, as the services that keep them name them
 * @param reason for colleagues; never told to other services
 * @param by who ordered it, see {@link io.stammkunde.consent.audit.Actor#id}
 * @param until the first day on which it no longer holds; empty until somebody ends it
 * @param endedAt when somebody ended it
 */
public record LegalHold(
        UUID id,
        UUID profileId,
        List<String> categories,
        String reason,
        String by,
        Instant at,
        Optional<LocalDate> until,
        Optional<Instant> endedAt) {
    public LegalHold {
        requireNonNull(id, "id");
        requireNonNull(profileId, "profileId");
        categories = List.copyOf(categories);
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("a hold keeps at least one category");
        }
    }

    /** Whether it keeps something on that day. */
    public boolean holdsOn(LocalDate day) {
        return endedAt.isEmpty() && until.map(day::isBefore).orElse(true);
    }

    /** Leaves the reason out; it may be personal. */
    @Override
    public String toString() {
        return "LegalHold[id=%s, categories=%s]".formatted(id, categories);
    }
}
