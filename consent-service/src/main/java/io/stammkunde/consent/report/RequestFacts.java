package io.stammkunde.consent.report;

import io.stammkunde.consent.rights.RightsType;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a report needs to know of a request.
 *
 * @param receivedAt when it came
 * @param expiry the first instant that is too late for an answer, the extension counted
 * @param isExtended whether the person was told that it takes longer
 * @param outcome what became of it
 * @param endedAt when that was, or null while it is open
 * @param refusal the code of a refusal, or null
 */
public record RequestFacts(
        RightsType type,
        Instant receivedAt,
        Instant expiry,
        boolean isExtended,
        Outcome outcome,
        @Nullable Instant endedAt,
        @Nullable String refusal) {
    public RequestFacts {
        if ((outcome == Outcome.OPEN) != (endedAt == null)) {
            throw new IllegalArgumentException("what is open has not ended, and everything else has");
        }
    }

    /** From receipt to its end; none while it is open. */
    @Nullable
    Duration took() {
        return endedAt == null ? null : Duration.between(receivedAt, endedAt);
    }

    /** The person had to get an answer, and got it too late. */
    boolean isLate() {
        return endedAt != null
                && (outcome == Outcome.FULFILLED || outcome == Outcome.REFUSED)
                && !endedAt.isBefore(expiry);
    }

    /** The person should have had an answer by now. */
    boolean isOverdue(Instant now) {
        return outcome == Outcome.OPEN && !now.isBefore(expiry);
    }
}
