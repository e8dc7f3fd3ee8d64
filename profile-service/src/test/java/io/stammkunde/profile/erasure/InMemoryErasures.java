package io.stammkunde.profile.erasure;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

/** What is remembered of erasures, in memory. */
final class InMemoryErasures implements Erasures {
    private final Map<UUID, Map<String, Long>> found = new HashMap<>();
    private final Map<UUID, Begun> begun = new HashMap<>();

    @Override
    public Uni<Map<String, Long>> remember(UUID requestId, Map<String, Long> now) {
        var greatest = found.computeIfAbsent(requestId, id -> new HashMap<>());
        now.forEach((place, number) -> greatest.merge(place, number, Math::max));
        return Uni.createFrom().item(Map.copyOf(greatest));
    }

    @Override
    public Uni<Void> begin(UUID requestId, Begun more) {
        begun.merge(requestId, more, (one, other) -> {
            var ids = new HashSet<>(one.profileIds());
            ids.addAll(other.profileIds());
            var hashes = new HashSet<>(one.suppressions());
            hashes.addAll(other.suppressions());
            return new Begun(ids, hashes, one.ended());
        });
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> end(UUID requestId) {
        begun.computeIfPresent(requestId, (id, one) -> new Begun(one.profileIds(), one.suppressions(), true));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Begun> of(UUID requestId) {
        return Uni.createFrom().item(begun.getOrDefault(requestId, Begun.NOTHING));
    }
}
