package io.stammkunde.privacy;

import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import java.util.List;
import java.util.UUID;

/**
 * Whose data, and what of it must stay.
 *
 * @param requestId the rights request
 * @param profileIds all profiles the person ever had
 * @param kept what a law or a hold keeps
 */
public record Subject(UUID requestId, List<UUID> profileIds, List<KeptV1> kept) {
    public Subject {
        profileIds = List.copyOf(profileIds);
        kept = List.copyOf(kept);
    }
}
