package io.stammkunde.consent.ledger;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.notice.NoticeReference;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of the ledger says.
 *
 * @param key who, for what, on which channel
 * @param purposeVersion the version that was decided on
 * @param state what it amounts to
 * @param eventTime when it was decided, to the microsecond
 * @param validUntil when it ends by itself (exclusive), or null
 * @param method how it reached us
 * @param evidenceDigest SHA-256 of the evidence with its salt, or null if there is none
 * @param origin the request, event or merge it comes from
 * @param conflict whether it contradicts what else is known: two profiles that were merged had said different things,
 *     or a browser's objection and a consent meet
 * @param notices the texts that were shown, in order
 */
public record Statement(
        ConsentKey key,
        int purposeVersion,
        ConsentState state,
        Instant eventTime,
        @Nullable Instant validUntil,
        Method method,
        @Nullable String evidenceDigest,
        String origin,
        boolean conflict,
        List<NoticeReference> notices) {
    public Statement {
        requireNonNull(key, "key");
        requireNonNull(state, "state");
        requireNonNull(method, "method");
        requireNonNull(origin, "origin");
        notices = notices.stream().distinct().sorted().toList();
        eventTime = requireNonNull(eventTime, "eventTime").truncatedTo(ChronoUnit.MICROS);
        validUntil = validUntil == null ? null : validUntil.truncatedTo(ChronoUnit.MICROS);
        if (validUntil != null && !validUntil.isAfter(eventTime)) {
            throw new IllegalArgumentException(
                    "a consent must end after it begins: %s..%s".formatted(eventTime, validUntil));
        }
    }

    /**
     * Whether this replaces what stands: the later decision does. Of two at the same instant the one that denies
     * holds, whichever arrives first.
     */
    public boolean supersedes(@Nullable StandingConsent standing) {
        if (standing != null && state == ConsentState.PENDING_CONFIRMATION && standing.permitsAt(eventTime)) {
            return false; // anybody can ask in somebody's name: what they gave themselves goes on
        }
        if (standing == null || eventTime.isAfter(standing.decidedAt())) {
            return true;
        }
        return eventTime.equals(standing.decidedAt())
                && !(state.permits() && !standing.state().permits());
    }
}
