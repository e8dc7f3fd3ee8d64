package io.stammkunde.consent.decision;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer whether data may be used.
 *
 * @param reason why, or why not
 * @param since when the person decided, or null if they did not
 * @param validUntil when a permission ends by itself (exclusive), or null
 * @param purposeVersion the version the person decided on, otherwise the valid one; null for an unknown purpose
 */
public record Decision(
        Reason reason,
        @Nullable Instant since,
        @Nullable Instant validUntil,
        @Nullable Integer purposeVersion) {
    public Decision {
        requireNonNull(reason, "reason");
    }

    /** An answer that no person's decision stands behind. */
    static Decision without(Reason reason, @Nullable Integer purposeVersion) {
        return new Decision(reason, null, null, purposeVersion);
    }

    /** Whether the data may be used. */
    public boolean permitted() {
        return reason.permits();
    }
}
