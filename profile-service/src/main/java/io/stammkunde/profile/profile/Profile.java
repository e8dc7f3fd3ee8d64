package io.stammkunde.profile.profile;

import static java.util.Objects.requireNonNull;

import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.contracts.profile.ProfileSnapshotV1;
import io.stammkunde.contracts.profile.TraitValue;
import io.stammkunde.profile.permission.Permissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person. A profile that was absorbed by another one is frozen: it keeps what it had, which is the before-image of
 * the merge, and never changes again.
 *
 * @param revision number of writes; zero if it has never been written
 * @param identifiers in the order in which they were learned
 * @param said what sources say of the person, and what of that was removed
 * @param absorbed every profile that was ever merged into this one, directly or not
 * @param mergedInto the survivor of a merge, or null
 * @param eventCount events of this profile and of those it absorbed
 * @param progress which events are contained, of those resolved to this very profile and not to one that it absorbed
 */
public record Profile(
        UUID id,
        long revision,
        List<Identifier> identifiers,
        Statements said,
        Permissions permissions,
        List<UUID> absorbed,
        @Nullable UUID mergedInto,
        Instant firstSeen,
        Instant lastSeen,
        long eventCount,
        Progress progress) {
    /** The identifier type of which a person has one at most. */
    public static final String USER_ID = "userId";

    public Profile {
        requireNonNull(id, "id");
        identifiers = List.copyOf(identifiers);
        absorbed = List.copyOf(absorbed);
    }

    /** Somebody of whom nothing is known yet. */
    public static Profile blank(UUID id, Instant at) {
        return new Profile(
                id, 0, List.of(), Statements.NONE, Permissions.NONE, List.of(), null, at, at, 0, Progress.NONE);
    }

    /** The sender's id of the known customer, or null. */
    public @Nullable String userId() {
        for (var identifier : identifiers) {
            if (identifier.type().equals(USER_ID)) {
                return identifier.value();
            }
        }
        return null;
    }

    /** What sources say of the person, by name. */
    public Map<String, TraitValue> traits() {
        return said.traits();
    }

    public boolean isKnownCustomer() {
        return userId() != null;
    }

    public boolean isAbsorbed() {
        return mergedInto != null;
    }

    public long count(String identifierType) {
        return identifiers.stream()
                .filter(identifier -> identifier.type().equals(identifierType))
                .count();
    }

    public Profile identifiedBy(List<Identifier> more) {
        var all = new LinkedHashSet<>(identifiers);
        return all.addAll(more) ? withIdentifiers(List.copyOf(all)) : this;
    }

    private Profile withIdentifiers(List<Identifier> all) {
        return new Profile(
                id, revision, all, said, permissions, absorbed, mergedInto, firstSeen, lastSeen, eventCount, progress);
    }

    public Profile permitting(Permissions next) {
        return new Profile(
                id, revision, identifiers, said, next, absorbed, mergedInto, firstSeen, lastSeen, eventCount, progress);
    }

    /** With one more event, that stands at this place of the log. */
    public Profile having(LogPlace place, Instant at, Map<String, TraitValue> known) {
        return new Profile(
                id,
                revision,
                identifiers,
                said.with(known),
                permissions,
                absorbed,
                mergedInto,
                eventCount == 0 ? at : earlier(firstSeen, at),
                eventCount == 0 ? at : later(lastSeen, at),
                eventCount + 1,
                progress.with(place));
    }

    /** With other statements. */
    public Profile saying(Statements other) {
        return new Profile(
                id,
                revision,
                identifiers,
                other,
                permissions,
                absorbed,
                mergedInto,
                firstSeen,
                lastSeen,
                eventCount,
                progress);
    }

    /** Frozen, as part of another one from now on. */
    public Profile mergedInto(UUID survivor) {
        return new Profile(
                id,
                revision,
                identifiers,
                said,
                permissions,
                absorbed,
                survivor,
                firstSeen,
                lastSeen,
                eventCount,
                progress);
    }

    /** With everything that a frozen profile had, except for its progress, which stays with it. */
    public Profile absorbing(Profile other) {
        var gone = new LinkedHashSet<>(absorbed);
        gone.addAll(other.absorbed);
        gone.add(other.id);
        return identifiedBy(other.identifiers).enriched(other, new ArrayList<>(gone), progress);
    }

    /** Takes over a profile that was never written anywhere, so that there is nothing to be frozen. */
    public Profile absorbingUnwritten(Profile other) {
        return identifiedBy(other.identifiers).enriched(other, absorbed, progress.joined(other.progress));
    }

    private Profile enriched(Profile other, List<UUID> gone, Progress reached) {
        var span = other.eventCount == 0 ? this : eventCount == 0 ? other : null;
        return new Profile(
                id,
                revision,
                identifiers,
                said.joined(other.said),
                Permissions.merged(permissions, isKnownCustomer(), other.permissions, other.isKnownCustomer()),
                gone,
                mergedInto,
                span == null ? earlier(firstSeen, other.firstSeen) : span.firstSeen,
                span == null ? later(lastSeen, other.lastSeen) : span.lastSeen,
                eventCount + other.eventCount,
                reached);
    }

    /** The same profile after it was written. */
    public Profile written() {
        return new Profile(
                id,
                revision + 1,
                identifiers,
                said,
                permissions,
                absorbed,
                mergedInto,
                firstSeen,
                lastSeen,
                eventCount,
                progress);
    }

    /** What subscribers are told of the person. */
    public ProfileSnapshotV1 snapshot(Instant now) {
        return new ProfileSnapshotV1(identifiers, traits(), permissions.at(now), firstSeen, lastSeen);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** Leaves out who the person is. */
    @Override
    public String toString() {
        return "Profile[id=%s, revision=%d, mergedInto=%s]".formatted(id, revision, mergedInto);
    }
}
