package io.stammkunde.consent.ledger;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.notice.NoticeReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What holds now for one person, purpose and channel.
 *
 * @param key who, for what, on which channel
 * @param entryId the entry of the ledger it follows from
 * @param sequence that entry's number
 * @param purposeVersion the version that was decided on
 * @param state what it amounts to
 * @param eventTime when it was decided
 * @param decidedAt the latest time the person is known to have said so; never before {@code eventTime}
 * @param recordedAt when it was recorded
 * @param validUntil when it ends by itself (exclusive), or null
 * @param method how it reached us
 * @param evidenceDigest of the evidence, or null
 * @param notices the texts that were shown
 */
public record StandingConsent(
        ConsentKey key,
        UUID entryId,
        long sequence,
        int purposeVersion,
        ConsentState state,
        Instant eventTime,
        Instant decidedAt,
        Instant recordedAt,
        @Nullable Instant validUntil,
        Method method,
        @Nullable String evidenceDigest,
        List<NoticeReference> notices) {
    public StandingConsent {
        requireNonNull(key, "key");
        requireNonNull(entryId, "entryId");
        requireNonNull(state, "state");
        requireNonNull(decidedAt, "decidedAt");
        requireNonNull(recordedAt, "recordedAt");
        requireNonNull(method, "method");
        notices = List.copyOf(notices);
        if (decidedAt.isBefore(requireNonNull(eventTime, "eventTime"))) {
            throw new IllegalArgumentException("said again before it was said: %s, %s".formatted(eventTime, decidedAt));
        }
    }

    /** What follows from an entry. */
    public static StandingConsent of(LedgerEntry entry) {
        var said = entry.statement();
        return new StandingConsent(
                said.key(),
                entry.id(),
                entry.sequence(),
                said.purposeVersion(),
                said.state(),
                said.eventTime(),
                said.eventTime(),
                entry.recordedAt(),
                said.validUntil(),
                said.method(),
                said.evidenceDigest(),
                said.notices());
    }

    /** Whether it permits processing at an instant. Fails closed: its end is respected before the timer records it. */
    public boolean permitsAt(Instant at) {
        return state.permits() && (validUntil == null || at.isBefore(validUntil));
    }

    /** Whether there is proof that this person decided it. */
    boolean isEvidenced() {
        return evidenceDigest != null;
    }

    /** The same, known to have been said again. */
    StandingConsent saidAgain(Instant at) {
        return new StandingConsent(
                key,
                entryId,
                sequence,
                purposeVersion,
                state,
                eventTime,
                at.isAfter(decidedAt) ? at : decidedAt,
                recordedAt,
                validUntil,
                method,
                evidenceDigest,
                notices);
    }

    StandingConsent numbered(long number) {
        return new StandingConsent(
                key,
                entryId,
                number,
                purposeVersion,
                state,
                eventTime,
                decidedAt,
                recordedAt,
                validUntil,
                method,
                evidenceDigest,
                notices);
    }
}
