package io.stammkunde.consent.retention.http;

import io.stammkunde.consent.retention.LegalHold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A hold, as callers see it. */
public record HoldView(
        UUID id,
        UUID profileId,
        List<String> categories,
        String reason,
        String by,
        Instant at,
        @Nullable LocalDate until) {
    static HoldView of(LegalHold hold) {
        return new HoldView(
                hold.id(),
                hold.profileId(),
                hold.categories(),
                hold.reason(),
                hold.by(),
                hold.at(),
                hold.until().orElse(null));
    }
}
