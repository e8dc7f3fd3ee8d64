package io.stammkunde.profile.identity;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.ProfileChange;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.profile.profile.ErasedProfiles;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.ProfileChanges;
import io.stammkunde.profile.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells subscribers how people have changed. Two instances may announce the same person at the same time in either order,
 * and subscribers of a compacted topic rely on the last message; so who finds out after an announcement that the person
 * has moved on announces it again. The last message of a person therefore always has the last revision. In the same way
 * the topic forgets somebody again who was erased before the announcement arrived.
 */
@ApplicationScoped
public class AnnouncePeople {
    private final Profiles profiles;
    private final ProfileChanges changes;
    private final ErasedProfiles erased;
    private final Clock clock;

    AnnouncePeople(Profiles profiles, ProfileChanges changes, ErasedProfiles erased, Clock clock) {
        this.profiles = profiles;
        this.changes = changes;
        this.erased = erased;
        this.clock = clock;
    }

    /**
     * Announces what was changed and written.
     *
     * @param repeated people who may have been written by an attempt that was interrupted before it could announce them
     */
    public Uni<Void> handle(People people, Set<UUID> repeated) {
        var now = clock.instant();
        var messages = new LinkedHashMap<UUID, ProfileChangedV1>();
        people.absorbedNow().forEach(id -> messages.put(id, merged(people, id, now)));
        for (var profile : people.changedPeople()) {
            messages.put(profile.id(), announcement(profile.written(), people.changeOf(profile.id()), now));
        }
        return unannounced(people, repeated)
                .invoke(found -> found.forEach(profile -> messages.putIfAbsent(profile.id(), current(profile, now))))
                .chain(() -> announce(List.copyOf(messages.values())));
    }

    /** People of repeated events, and whom they have absorbed. */
    private Uni<Collection<Profile>> unannounced(People people, Set<UUID> repeated) {
        var ids = new HashSet<UUID>();
        for (var id : repeated) {
            var survivor = people.survivorOf(id);
            ids.add(survivor.id());
            ids.addAll(survivor.absorbed());
        }
        return profiles.byIds(ids).map(Map::values);
    }

    private static ProfileChangedV1 merged(People people, UUID id, Instant now) {
        return new ProfileChangedV1(
                id,
                ProfileChange.MERGED,
                people.writtenRevision(id),
                now,
                List.of(),
                people.survivorOf(id).id(),
                null);
    }

    private Uni<Void> announce(List<ProfileChangedV1> messages) {
        return changes.publish(messages).chain(() -> announceOvertaken(messages));
    }

    private Uni<Void> announceOvertaken(List<ProfileChangedV1> messages) {
        var announced =
                messages.stream().collect(Collectors.toMap(ProfileChangedV1::profileId, ProfileChangedV1::revision));
        return profiles.revisions(announced.keySet())
                .call(revisions -> forgetErased(announced.keySet(), revisions.keySet()))
                .map(revisions -> revisions.entrySet().stream()
                        .filter(entry -> entry.getValue() > announced.get(entry.getKey()))
                        .map(Map.Entry::getKey)
                        .toList())
                .chain(overtaken -> overtaken.isEmpty() ? Uni.createFrom().voidItem() : announceCurrent(overtaken));
    }

    private Uni<Void> forgetErased(Set<UUID> announced, Set<UUID> kept) {
        return announced.equals(kept)
                ? Uni.createFrom().voidItem()
                : erased.among(announced).chain(gone -> changes.forget(gone, clock.instant()));
    }

    /** Announces people as they are kept now. */
    public Uni<Void> announceCurrent(Collection<UUID> ids) {
        return profiles.byIds(ids)
                .chain(found -> announce(found.values().stream()
                        .map(profile -> current(profile, clock.instant()))
                        .toList()));
    }

    /** What subscribers are told of a profile as it is kept now. */
    public static ProfileChangedV1 current(Profile profile, Instant now) {
        return profile.mergedInto() == null
                ? announcement(profile, ProfileChange.UPDATED, now)
                : new ProfileChangedV1(
                        profile.id(),
                        ProfileChange.MERGED,
                        profile.revision(),
                        now,
                        List.of(),
                        profile.mergedInto(),
                        null);
    }

    private static ProfileChangedV1 announcement(Profile profile, ProfileChange change, Instant now) {
        return new ProfileChangedV1(
                profile.id(), change, profile.revision(), now, profile.absorbed(), null, profile.snapshot(now));
    }
}
