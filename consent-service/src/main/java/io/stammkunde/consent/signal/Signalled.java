package io.stammkunde.consent.signal;

import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import java.util.List;
import java.util.Set;

/**
 * What came of signals.
 *
 * @param recorded the entries they became; none where they said what was known
 * @param standing what holds now for the purposes they speak about
 * @param conflicts purposes of which the browser's objection and a consent say different things
 */
public record Signalled(
        ProfileId profile, List<LedgerEntry> recorded, List<StandingConsent> standing, Set<PurposeKey> conflicts) {
    public Signalled {
        recorded = List.copyOf(recorded);
        standing = List.copyOf(standing);
        conflicts = Set.copyOf(conflicts);
    }
}
