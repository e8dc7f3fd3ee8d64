package io.stammkunde.segment.person;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Keeps the promises of {@link PersonStatesContract} without a server. */
public final class InMemoryPersonStates implements PersonStates {
    private final Map<UUID, PersonState> people = new HashMap<>();

    @Override
    public Uni<Map<UUID, PersonState>> load(Collection<UUID> ids) {
        Map<UUID, PersonState> found = new HashMap<>();
        ids.forEach(id -> found.put(id, people.getOrDefault(id, PersonState.unknown(id))));
        return Uni.createFrom().item(found);
    }

    @Override
    public Uni<Set<UUID>> save(List<PersonState> states) {
        Set<UUID> lost = new HashSet<>();
        for (PersonState state : states) {
            if (revision(state.id()) == state.revision() - 1) {
                people.put(state.id(), state);
            } else {
                lost.add(state.id());
            }
        }
        return Uni.createFrom().item(lost);
    }

    @Override
    public Uni<Set<UUID>> dropNews(List<PersonState> states) {
        Set<UUID> since = new HashSet<>();
        for (PersonState state : states) {
            if (revision(state.id()) == state.revision()) {
                people.put(state.id(), people.get(state.id()).withNews(List.of()));
            } else {
                since.add(state.id());
            }
        }
        return Uni.createFrom().item(since);
    }

    private long revision(UUID id) {
        return people.getOrDefault(id, PersonState.unknown(id)).revision();
    }

    @Override
    public Uni<Remains> remains(Collection<UUID> ids) {
        return Uni.createFrom()
                .item(ids.stream()
                        .distinct()
                        .filter(people::containsKey)
                        .map(people::get)
                        .map(InMemoryPersonStates::remains)
                        .reduce(Remains.NONE, Remains::plus));
    }

    private static Remains remains(PersonState state) {
        boolean bare = state.fate() instanceof Fate.Erased && state.person().equals(Person.unknown(state.id()));
        return new Remains(
                bare ? 0 : 1,
                state.person().history().events().size(),
                0,
                state.news().size());
    }

    @Override
    public Uni<Void> clear(Collection<UUID> ids) {
        return Uni.createFrom().voidItem();
    }

    @Override
    public Multi<UUID> inShard(int shard) {
        return statesInShard(shard).map(PersonState::id);
    }

    @Override
    public Multi<PersonState> statesInShard(int shard) {
        return Multi.createFrom()
                .iterable(people.values().stream()
                        .filter(state -> Math.floorMod(state.id().hashCode(), SHARDS) == shard)
                        .toList());
    }

    @Override
    public Uni<Long> count() {
        return Uni.createFrom().item((long) people.size());
    }

    @Override
    public Uni<List<UUID>> flippingIn(Instant from, Instant to, int limit) {
        return ids(state -> flipsBy(state, to) && !flipsBy(state, from.minusSeconds(1)), limit);
    }

    @Override
    public Uni<List<UUID>> overdue(Instant now, int limit) {
        return ids(state -> flipsBy(state, now), limit);
    }

    /** Only full seconds count. */
    private static boolean flipsBy(PersonState state, Instant instant) {
        Instant flip = state.nextFlip();
        return flip != null && !flip.isAfter(Instant.ofEpochSecond(instant.getEpochSecond()));
    }

    @Override
    public Uni<List<UUID>> unfinished(int limit) {
        return ids(PersonState::unfinished, limit);
    }

    private Uni<List<UUID>> ids(Predicate<PersonState> which, int limit) {
        return Uni.createFrom()
                .item(people.values().stream()
                        .filter(which)
                        .map(PersonState::id)
                        .limit(limit)
                        .toList());
    }
}
