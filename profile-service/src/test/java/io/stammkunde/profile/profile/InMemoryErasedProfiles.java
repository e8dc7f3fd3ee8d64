package io.stammkunde.profile.profile;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Erased ids in memory. */
public final class InMemoryErasedProfiles implements ErasedProfiles {
    private final Set<UUID> erased = new HashSet<>();

    @Override
    public Uni<Void> add(Collection<UUID> ids) {
        erased.addAll(ids);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Set<UUID>> among(Collection<UUID> ids) {
        return Uni.createFrom().item(ids.stream().filter(erased::contains).collect(Collectors.toSet()));
    }
}
