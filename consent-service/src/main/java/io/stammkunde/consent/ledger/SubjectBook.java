package io.stammkunde.consent.ledger;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.subject.ProfileId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is on record for one person.
 *
 * @param profile the person
 * @param entries length of the chain
 * @param lastHash its end
 * @param absorbedBy the profile that took this one over, or null
 * @param standing what holds now
 */
public record SubjectBook(
        ProfileId profile,
        int entries,
        String lastHash,
        @Nullable ProfileId absorbedBy,
        Map<ConsentKey, StandingConsent> standing) {
    public SubjectBook {
        requireNonNull(profile, "profile");
        requireNonNull(lastHash, "lastHash");
        standing = Map.copyOf(standing);
    }

    /** Nothing is on record. */
    public static SubjectBook empty(ProfileId profile) {
        return new SubjectBook(profile, 0, EntryHash.NONE, null, Map.of());
    }

    SubjectBook with(LedgerEntry entry) {
        return new SubjectBook(profile, entry.position(), entry.hash(), absorbedBy, standing);
    }

    SubjectBook with(StandingConsent consent) {
        var changed = new HashMap<>(standing);
        changed.put(consent.key(), consent);
        return new SubjectBook(profile, entries, lastHash, absorbedBy, changed);
    }

    SubjectBook absorbedBy(@Nullable ProfileId survivor) {
        return new SubjectBook(profile, entries, lastHash, survivor, standing);
    }
}
