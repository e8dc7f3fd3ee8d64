package io.stammkunde.profile.erasure;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is kept of people, wherever it lies. Everything that is done to it may be repeated and changes nothing then. */
public interface PersonalRecords {
    /** The profiles with these ids, and those that say that they became part of one of these. */
    Uni<List<Kin>> kin(Collection<UUID> profileIds);

    /** Identifiers that lead to one of the profiles. */
    Uni<Set<Identifier>> leadingTo(Collection<UUID> profileIds);

    /** How much of a kind belongs to the profiles. */
    Uni<Long> count(Place place, Collection<UUID> profileIds);

    Uni<Void> delete(Place place, Collection<UUID> profileIds);

    /** Events that were resolved to one of the profiles, in no order. */
    Uni<List<EventHead>> events(Collection<UUID> profileIds);

    /** Deletes the events of the profiles except for some. */
    Uni<Void> deleteEvents(Collection<UUID> profileIds, Set<String> except);

    /** Leaves of events what {@link KeptContent} says; they serve no purpose and are told to nobody any more. */
    Uni<Void> reduceEvents(Set<String> eventIds);

    /** Merges of the profiles, oldest first. */
    Uni<List<MergeHeld>> merges(Collection<UUID> profileIds);

    /** Identifiers that were left out of account for the profiles, oldest first. */
    Uni<List<RefusedMatchHeld>> refusedMatches(Collection<UUID> profileIds);

    /**
     * A profile and what ties it to others.
     *
     * @param others those that it absorbed and the one that it became part of
     * @param identifiers as it lists them
     */
    record Kin(UUID id, Set<UUID> others, Set<Identifier> identifiers) {}

    /** Two profiles became one, because an event showed it. */
    record MergeHeld(UUID absorbed, UUID survivor, String evidence, Instant at) {}

    /** An identifier of an event was not used; whose it was is not this person's to know. */
    record RefusedMatchHeld(String reason, UUID profileId, Instant at) {}
}
