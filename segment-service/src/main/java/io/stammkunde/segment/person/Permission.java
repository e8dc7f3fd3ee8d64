package io.stammkunde.segment.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person's data may serve one purpose.
 *
 * @param permitted the answer until {@code validUntil}
 * @param reason why, as profile-service says it
 * @param validUntil when a permission ends by itself (exclusive), or null if it does not
 */
public record Permission(
        boolean permitted, String reason, @Nullable Instant validUntil) {
    private static final String RESTRICTED = "RESTRICTED";

    /** What holds for a purpose of which nothing is said. */
    public static final Permission NONE = new Permission(false, "NO_CONSENT", null);

    /** Whether the person has had the processing restricted (Art. 18 GDPR), so that nothing may be found out about them. */
    public boolean isRestricted() {
        return !permitted && RESTRICTED.equals(reason);
    }

    public boolean holdsAt(Instant now) {
        return permitted && (validUntil == null || now.isBefore(validUntil));
    }

    /** When the answer as of now ends by itself, or null if it does not. */
    public @Nullable Instant endsAfter(Instant now) {
        return holdsAt(now) ? validUntil : null;
    }
}
