package io.stammkunde.consent.confirmation;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.link.LinkInvalid;
import io.stammkunde.consent.link.LinkRefusal;
import io.stammkunde.consent.link.LinkUsed;
import io.stammkunde.consent.notice.NoticeReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent that waits for the person to confirm it.
 *
 * @param tokenDigest of the link that confirms it
 * @param entryId the entry that asked
 * @param key who, for what, on which channel: nothing else is confirmed
 * @param purposeVersion the version that was agreed to
 * @param notices the texts that were shown
 * @param language of the message
 * @param address to which the link was sent, or null where it is not kept
 * @param expiresAt until when the link confirms (exclusive)
 * @param usedAt when it did, or null
 */
public record Confirmation(
        String tokenDigest,
        UUID entryId,
        ConsentKey key,
        int purposeVersion,
        List<NoticeReference> notices,
        String language,
        @Nullable String address,
        Instant requestedAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    public Confirmation {
        requireNonNull(tokenDigest, "tokenDigest");
        requireNonNull(entryId, "entryId");
        requireNonNull(key, "key");
        notices = List.copyOf(notices);
        requireNonNull(requestedAt, "requestedAt");
        requireNonNull(expiresAt, "expiresAt");
    }

    /**
     * The same, if its link still confirms.
     *
     * @throws LinkRefusal if it was used or came too late
     */
    Confirmation requireOpen(Instant now) {
        if (usedAt != null) {
            throw new LinkUsed();
        }
        if (!now.isBefore(expiresAt)) {
            throw new LinkInvalid();
        }
        return this;
    }

    /** Leaves the address out; it is personal. */
    @Override
    public String toString() {
        return "Confirmation[" + entryId + "]";
    }
}
