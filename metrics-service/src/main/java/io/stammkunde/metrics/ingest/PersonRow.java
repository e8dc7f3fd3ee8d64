package io.stammkunde.metrics.ingest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A profile as far as figures need it.
 *
 * @param revision grows with each change of the profile
 * @param mergedInto the survivor, if the profile was absorbed
 * @param absorbed profiles that were merged into this one
 * @param customerKey orders people where nothing else does
 * @param permitted whether analytics may use the person's data
 * @param validUntil when a permission ends by itself, or null if it does not
 * @param erased whether everything about the person must go
 */
public record PersonRow(
        UUID profileId,
        long revision,
        @Nullable UUID mergedInto,
        List<UUID> absorbed,
        String customerKey,
        boolean permitted,
        @Nullable Instant validUntil,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        boolean erased) {
    public PersonRow {
        absorbed = List.copyOf(absorbed);
    }

    /** Names the profile without its content, which is personal. */
    @Override
    public String toString() {
        return "PersonRow[profileId=%s, revision=%d]".formatted(profileId, revision);
    }
}
