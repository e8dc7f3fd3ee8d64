package io.stammkunde.contracts.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public subscription: a profile has changed. The topic is compacted, so the latest message of a profile suffices
 * to know it. Delivered at least once, in order of {@code revision} within a profile; a lower revision than the one
 * already known is old news.
 *
 * @param profileId the person
 * @param change what happened
 * @param revision grows with each change of this profile
 * @param at when it was decided
 * @param absorbed all profiles that were ever merged into this one
 * @param mergedInto the survivor, for {@link ProfileChange#MERGED} only
 * @param snapshot the person after the change; null for {@link ProfileChange#MERGED} and {@link ProfileChange#ERASED}
 */
public record ProfileChangedV1(
        UUID profileId,
        ProfileChange change,
        long revision,
        Instant at,
        List<UUID> absorbed,
        @Nullable UUID mergedInto,
        @Nullable ProfileSnapshotV1 snapshot) {

    /** Names the profile without its content, which is personal. */
    @Override
    public String toString() {
        return "ProfileChangedV1[profileId=%s, change=%s, revision=%d]".formatted(profileId, change, revision);
    }
}
