package io.stammkunde.profile.identity;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.profile.ErasedProfiles;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Loads everybody that a batch of identifiers leads to, in two queries and one more for each merge on the way. */
@ApplicationScoped
public class LoadPeople {
    private final IdentifierIndex index;
    private final Profiles profiles;
    private final ErasedProfiles erased;
    private final Clock clock;

    LoadPeople(IdentifierIndex index, Profiles profiles, ErasedProfiles erased, Clock clock) {
        this.index = index;
        this.profiles = profiles;
        this.erased = erased;
        this.clock = clock;
    }

    /** The people of the identifiers. */
    public Uni<People> handle(Collection<Identifier> identifiers) {
        return handle(identifiers, Set.of());
    }

    /** The people of the identifiers and of the profile ids. */
    public Uni<People> handle(Collection<Identifier> identifiers, Collection<UUID> ids) {
        return index.owners(identifiers).chain(owners -> load(owners, ids));
    }

    private Uni<People> load(Map<Identifier, UUID> owners, Collection<UUID> ids) {
        var wanted = new HashSet<>(owners.values());
        wanted.addAll(ids);
        return follow(Map.of(), wanted)
                .chain(found -> erased.among(missing(wanted, found))
                        .map(gone -> new People(owners, found, gone, clock.instant())));
    }

    /** What is led to and is not there: claimed and not written yet, or erased meanwhile. */
    private static Set<UUID> missing(Set<UUID> wanted, Map<UUID, Profile> found) {
        return Stream.concat(
                        wanted.stream(),
                        found.values().stream().map(Profile::mergedInto).filter(Objects::nonNull))
                .filter(id -> !found.containsKey(id))
                .collect(Collectors.toSet());
    }

    private Uni<Map<UUID, Profile>> follow(Map<UUID, Profile> known, Set<UUID> wanted) {
        return wanted.isEmpty()
                ? Uni.createFrom().item(known)
                : profiles.byIds(wanted).chain(found -> follow(joined(known, found), survivors(known, found)));
    }

    private static Map<UUID, Profile> joined(Map<UUID, Profile> known, Map<UUID, Profile> found) {
        var all = new HashMap<>(known);
        all.putAll(found);
        return all;
    }

    private static Set<UUID> survivors(Map<UUID, Profile> known, Map<UUID, Profile> found) {
        return found.values().stream()
                .map(Profile::mergedInto)
                .filter(Objects::nonNull)
                .filter(id -> !known.containsKey(id) && !found.containsKey(id))
                .collect(Collectors.toSet());
    }
}
