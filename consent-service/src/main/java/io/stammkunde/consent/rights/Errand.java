package io.stammkunde.consent.rights;

import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A command that a participant has not answered acceptably yet.
 *
 * @param participant who was told
 * @param mode what
 * @param attempt how often, from 1
 * @param sentAt when last
 * @param failure why the answer to the attempt was not acceptable, or null while there is none
 */
public record Errand(
        String participant,
        PrivacyMode mode,
        int attempt,
        Instant sentAt,
        @Nullable String failure) {
    static Errand first(String participant, PrivacyMode mode, Instant at) {
        return new Errand(participant, mode, 1, at, null);
    }

    Errand again(Instant at) {
        return new Errand(participant, mode, attempt + 1, at, null);
    }

    Errand failed(String reason) {
        return new Errand(participant, mode, attempt, sentAt, reason);
    }

    /** A late answer to an earlier attempt is as good as one to the last: commands have the same effect each time. */
    boolean isAnsweredBy(PrivacyReceiptV1 receipt) {
        return receipt.participant().equals(participant) && receipt.mode() == mode && receipt.attempt() <= attempt;
    }
}
