package io.stammkunde.consent.rights;

import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is being made.
 *
 * @param participants who takes part
 * @param by who asked for it
 * @param identity who the person is, once the owner of the identity graph has told
 * @param kept what laws and holds keep, known with the identity
 * @param open what has not been answered
 * @param dryRun what has been found so far
 */
public record Planning(
        List<ParticipantV1> participants,
        String by,
        @Nullable Identity identity,
        List<KeptV1> kept,
        List<Errand> open,
        List<PrivacyReceiptV1> dryRun) {
    public Planning {
        participants = List.copyOf(participants);
        kept = List.copyOf(kept);
        open = List.copyOf(open);
        dryRun = List.copyOf(dryRun);
    }

    /** Who the person is, without saying it. */
    public record Identity(List<UUID> profileIds, List<String> suppressions) {
        public Identity {
            profileIds = List.copyOf(profileIds);
            suppressions = List.copyOf(suppressions);
        }
    }
}
