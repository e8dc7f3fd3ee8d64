package io.stammkunde.consent.ledger;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the entries for ever and the state that follows from them. Opening, numbering and writing belong into one
 * transaction; until it ends nobody else can write for the opened persons, so that their chain stays one line.
 */
public interface ConsentLedger {
    /** Locks and reads these persons and those that took them over. */
    Uni<LedgerBooks> open(Collection<ProfileId> profiles);

    /** Numbers for entries, ascending; those of a later transaction for the same person are higher. */
    Uni<List<Long>> numbers(int count);

    /** Appends the entries and brings the states up to date, all or nothing. */
    Uni<Void> write(LedgerPlan plan);

    /** What holds now for a person, or for the one that took them over, ordered by purpose and channel. */
    Uni<List<StandingConsent>> standing(ProfileId profile);

    /** The same for many, by the one who was asked about. */
    Uni<Map<ProfileId, List<StandingConsent>>> standing(Collection<ProfileId> profiles);

    /**
     * A person's own entries by position.
     *
     * @param afterPosition where to go on; 0 for the beginning
     * @param purpose only entries of this purpose, or null for all
     */
    Uni<List<LedgerEntry>> history(ProfileId profile, @Nullable String purpose, int afterPosition, int limit);

    /**
     * The entry that decided each channel as of an instant: the latest by event time, of two at the same instant the one
     * that denies. What waits for confirmation decides nothing. Of the person, or of the one that took them over.
     */
    Uni<List<LedgerEntry>> decisiveAt(ProfileId profile, PurposeKey purpose, Instant at);

    /** The entries and the end of a person's chain, as of one instant; nothing if nothing is on record. */
    Uni<Optional<Chain>> chain(ProfileId profile);

    /** All entries that came from a request, in their order. */
    Uni<List<LedgerEntry>> allOfRequest(String origin);

    /** One entry, by its id. */
    Uni<Optional<LedgerEntry>> entry(UUID id);

    /** When each of these persons' browsers objected last (GPC), by consent; of the persons that took them over. */
    Uni<Map<ConsentKey, Instant>> objectedByGpc(Collection<ProfileId> profiles);

    /** Consents that permit but have reached their end, those that ended first. */
    Uni<List<ConsentKey>> ended(Instant now, int limit);

    /** Consents to some purposes that permit and were decided before an instant. */
    Uni<List<ConsentKey>> givenBefore(Instant instant, Collection<PurposeKey> purposes, int limit);
    /** Consents to one of these purposes that permit. */
    Uni<List<ConsentKey>> permitting(Collection<PurposeKey> purposes, int limit);

    /** The whole chain of a person, with the hash that is on record as its end. */
    record Chain(List<LedgerEntry> entries, String lastHash) {
        public Chain {
            entries = List.copyOf(entries);
        }
    }
}
