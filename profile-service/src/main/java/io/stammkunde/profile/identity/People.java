package io.stammkunde.profile.identity;

import static java.util.Objects.requireNonNull;

import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.contracts.profile.ProfileChange;
import io.stammkunde.profile.profile.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people a batch of work is about, as loaded and as changed since. Lives for one batch and one thread; nothing is
 * written before {@link KeepPeople} is asked to.
 */
public final class People implements IdentityView {
    private final Map<Identifier, UUID> loadedOwners;
    private final Map<UUID, Profile> loaded;
    private final Map<UUID, Profile> current;
    private final Map<Identifier, UUID> owners;
    private final Set<UUID> changed = new LinkedHashSet<>();
    private final Set<UUID> unwritten = new HashSet<>();
    private final Map<UUID, UUID> renamed = new HashMap<>();
    private final Map<UUID, Merge> merges = new LinkedHashMap<>();
    private final List<RefusedMatch> refusals = new ArrayList<>();
    private final Map<UUID, UUID> completed = new LinkedHashMap<>();
    private final Instant now;
    private boolean mayGiveUpProfiles = true;

    /**
     * @param owners what the identifiers lead to
     * @param profiles all profiles that are led to, directly or over merges, as far as they exist
     * @param now stands in for the first sighting of a profile that was claimed but never written
     */
    public People(Map<Identifier, UUID> owners, Map<UUID, Profile> profiles, Instant now) {
        this(owners, profiles, Set.of(), now);
    }

    /**
     * @param owners what the identifiers lead to
     * @param profiles all profiles that are led to, directly or over merges, as far as they exist
     * @param erased ids that are led to and must not come alive again: who leads there, directly or over merges, leads
     *     nowhere, and an identifier that does is free for somebody else
     * @param now stands in for the first sighting of a profile that was claimed but never written
     */
    People(Map<Identifier, UUID> owners, Map<UUID, Profile> profiles, Set<UUID> erased, Instant now) {
        var gone = GoneProfiles.leadingTo(erased, profiles);
        this.loadedOwners = Map.copyOf(owners);
        this.owners = new HashMap<>(owners);
        this.owners.values().removeAll(gone);
        this.current = new HashMap<>(profiles);
        this.current.keySet().removeAll(gone);
        this.loaded = Map.copyOf(current);
        this.now = now;
        loaded.values().stream().filter(Profile::isAbsorbed).forEach(this::completeMerge);
    }

    /**
     * A profile was frozen, but its survivor does not contain it yet: somebody was interrupted in between. From here on
     * the survivor is seen with it; it is written when the batch changes the survivor or {@link #completeMergesOf} asks
     * for it. Who does must have something by which to find out, after an interruption, that the merge is to be announced.
     */
    private void completeMerge(Profile frozen) {
        if (!isContained(frozen)) {
            var survivor = survivorOf(frozen.id());
            current.put(survivor.id(), survivor.absorbing(frozen));
            completed.put(frozen.id(), survivor.id());
        }
    }

    private boolean isContained(Profile frozen) {
        var next = frozen.mergedInto();
        while (next != null) {
            var survivor = profile(next);
            if (survivor.absorbed().contains(frozen.id())) {
                return true;
            }
            next = survivor.mergedInto();
        }
        return false;
    }

    @Override
    public @Nullable Profile ownerOf(Identifier identifier) {
        var owner = owners.get(identifier);
        return owner == null ? null : survivorOf(owner);
    }

    @Override
    public @Nullable Profile storedOwnerOf(Identifier identifier) {
        var owner = loadedOwners.get(identifier);
        var stored = owner == null ? null : loaded.get(owner);
        while (stored != null && stored.mergedInto() != null) {
            stored = loaded.get(stored.mergedInto());
        }
        return stored;
    }

    /**
     * From here on a profile that is new in this batch is written even if it becomes part of another one in the same
     * batch. For a batch that was interrupted: its events are found in the profiles they were resolved to.
     */
    public void keepEachProfile() {
        mayGiveUpProfiles = false;
    }

    /** Completes interrupted merges into the person an identifier leads to. */
    public void completeMergesOf(Identifier identifier) {
        var owner = ownerOf(identifier);
        if (owner != null && completed.containsValue(owner.id())) {
            changed.add(owner.id());
        }
    }

    /** The person a profile id stands for, merges followed. */
    public Profile survivorOf(UUID id) {
        var profile = profile(id);
        var into = profile.mergedInto();
        return into == null ? profile : survivorOf(into);
    }

    private Profile profile(UUID id) {
        var name = renamed.getOrDefault(id, id);
        return name.equals(id) ? current.computeIfAbsent(id, unknown -> Profile.blank(unknown, now)) : profile(name);
    }

    @Override
    public boolean isUnwritten(UUID id) {
        return mayGiveUpProfiles && unwritten.contains(id);
    }

    @Override
    public @Nullable Profile stored(UUID id) {
        return loaded.get(id);
    }

    /** The final id of a profile that this batch may have created and given up again. */
    public UUID finalId(UUID id) {
        var name = renamed.get(id);
        return name == null ? id : finalId(name);
    }

    /** What the person would be after the plan, without changing anything. */
    public Profile preview(IdentityPlan plan, Instant at) {
        var result = plan.created() ? Profile.blank(plan.profileId(), at) : survivorOf(plan.profileId());
        for (var absorbed : plan.absorbs()) {
            result = result.absorbing(survivorOf(absorbed));
        }
        return result.identifiedBy(plan.links());
    }

    /**
     * Makes the plan's changes.
     *
     * @param evidence id of the event that showed them
     * @param at time of the event
     */
    public void apply(IdentityPlan plan, String evidence, Instant at) {
        var id = plan.profileId();
        if (plan.created()) {
            current.put(id, Profile.blank(id, at));
            unwritten.add(id);
            changed.add(id);
        }
        plan.absorbs().forEach(absorbed -> absorb(survivorOf(id), survivorOf(absorbed), evidence));
        if (!plan.links().isEmpty()) {
            put(survivorOf(id).identifiedBy(plan.links()));
            plan.links().forEach(identifier -> owners.put(identifier, id));
        }
        plan.refusals().forEach(refusal -> refusals.add(new RefusedMatch(refusal, id, evidence, now)));
    }

    private void absorb(Profile survivor, Profile absorbed, String evidence) {
        if (isUnwritten(absorbed.id())) {
            unwritten.remove(absorbed.id());
            current.remove(absorbed.id());
            changed.remove(absorbed.id());
            renamed.put(absorbed.id(), survivor.id());
            put(survivor.absorbingUnwritten(absorbed));
            owners.replaceAll((identifier, owner) -> owner.equals(absorbed.id()) ? survivor.id() : owner);
            return;
        }
        merges.put(absorbed.id(), new Merge(before(absorbed.id()), before(survivor.id()), evidence, now));
        put(absorbed.mergedInto(survivor.id()));
        put(survivor.absorbing(absorbed));
    }

    private Profile before(UUID id) {
        var profile = loaded.get(id);
        return profile == null ? Profile.blank(id, now) : profile;
    }

    /** Changes a person. */
    public void change(UUID id, UnaryOperator<Profile> change) {
        var before = survivorOf(id);
        var after = change.apply(before);
        if (!after.equals(before)) {
            put(after);
        }
    }

    private void put(Profile profile) {
        current.put(profile.id(), profile);
        changed.add(profile.id());
    }

    /**
     * What is to be written, in the order in which it must be: a profile only after those that it absorbs are frozen.
     */
    List<List<Profile>> waves() {
        return WriteOrder.waves(changed, merges.values()).stream()
                .map(wave -> wave.stream().map(this::changedProfile).toList())
                .toList();
    }

    /** Changed profiles that live on. */
    public Collection<Profile> changedPeople() {
        return changed.stream()
                .map(this::changedProfile)
                .filter(profile -> !profile.isAbsorbed())
                .toList();
    }

    private Profile changedProfile(UUID id) {
        return profile(id);
    }

    /** Profiles that are contained in another one since this batch. */
    public Set<UUID> absorbedNow() {
        var absorbed = new LinkedHashSet<>(merges.keySet());
        completed.forEach((frozen, survivor) -> {
            if (changed.contains(survivor)) {
                absorbed.add(frozen);
            }
        });
        return absorbed;
    }

    List<Merge> merges() {
        return List.copyOf(merges.values());
    }

    List<RefusedMatch> refusals() {
        return refusals;
    }

    /** Identifiers that led nowhere or to another person; what merely follows a merge is no claim. */
    List<Claim> claims() {
        return changedOwners()
                .filter(claim -> claim.from() == null || !isSamePerson(claim.from(), claim.to()))
                .toList();
    }

    private Stream<Claim> changedOwners() {
        return owners.entrySet().stream()
                .map(entry -> new Claim(entry.getKey(), loadedOwners.get(entry.getKey()), entry.getValue()))
                .filter(claim -> !claim.to().equals(claim.from()));
    }

    private boolean isSamePerson(UUID one, UUID other) {
        return survivorOf(one).id().equals(survivorOf(other).id());
    }

    /** Ways that a merge has made longer than they need to be. */
    List<Claim> redirections() {
        var redirections = new ArrayList<Claim>();
        for (var absorbed : absorbedNow()) {
            var survivor = survivorOf(absorbed).id();
            var gone = requireNonNull(current.get(absorbed), "an absorbed profile is known");
            gone.identifiers().forEach(identifier -> redirections.add(new Claim(identifier, absorbed, survivor)));
        }
        return redirections;
    }

    /** The revision a profile has once the batch is written. */
    long writtenRevision(UUID id) {
        var revision = profile(id).revision();
        return changed.contains(id) ? revision + 1 : revision;
    }

    /** Whether a changed person is new to everybody. */
    ProfileChange changeOf(UUID id) {
        var before = loaded.get(id);
        var isNew = before == null || (before.revision() == 1 && before.eventCount() == 0);
        return isNew ? ProfileChange.CREATED : ProfileChange.UPDATED;
    }
}
