package io.stammkunde.profile.erasure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.profile.identity.Claim;
import io.stammkunde.profile.identity.IdentifierIndex;
import io.stammkunde.profile.quality.Quarantine;
import io.stammkunde.profile.quality.QuarantinedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** People's records in memory; the process may be killed at any deletion. */
final class InMemoryRecords implements PersonalRecords {
    /** The process has been killed. */
    static final class Killed extends RuntimeException {
        Killed() {
            super("killed", null, false, false);
        }
    }

    /** An event and whose it is. */
    record Event(UUID profileId, EventHead head, boolean reduced) {}

    final Map<UUID, Kin> profiles = new HashMap<>();
    final Map<Identifier, UUID> owners = new HashMap<>();
    final Map<Place, List<UUID>> others = new HashMap<>();
    final Map<String, Event> events = new LinkedHashMap<>();
    final List<QuarantinedEvent> refused = new ArrayList<>();
    /** Deletions until the process is killed; negative for never. */
    int deletionsLeft = -1;

    /** Somebody with identifiers, who absorbed some others. */
    void profile(UUID id, Set<UUID> absorbed, Identifier... identifiers) {
        profiles.put(id, new Kin(id, absorbed, Set.of(identifiers)));
        absorbed.forEach(other -> profiles.put(other, new Kin(other, Set.of(id), Set.of())));
        Set.of(identifiers).forEach(identifier -> owners.put(identifier, id));
    }

    void event(String id, UUID profileId, String name, Instant at) {
        events.put(id, new Event(profileId, new EventHead(id, name, at), false));
    }

    void refused(String item) {
        refused.add(new QuarantinedEvent(
                new UUID(9, refused.size()), Instant.EPOCH, new UUID(0, 1), 0, "must be right", "/event", item));
    }

    private Uni<Void> deleting(Runnable deletion) {
        return Uni.createFrom().item(() -> {
            if (deletionsLeft-- == 0) {
                throw new Killed();
            }
            deletion.run();
            return null;
        });
    }

    private static <T> Uni<T> reading(Supplier<T> read) {
        return Uni.createFrom().item(read);
    }

    @Override
    public Uni<List<Kin>> kin(Collection<UUID> profileIds) {
        return reading(() -> profiles.values().stream()
                .filter(kin ->
                        profileIds.contains(kin.id()) || kin.others().stream().anyMatch(profileIds::contains))
                .toList());
    }

    @Override
    public Uni<Set<Identifier>> leadingTo(Collection<UUID> profileIds) {
        return reading(() -> owners.entrySet().stream()
                .filter(entry -> profileIds.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(toSet()));
    }

    @Override
    public Uni<Long> count(Place place, Collection<UUID> profileIds) {
        return reading(() -> switch (place) {
            case PROFILES ->
                profiles.keySet().stream().filter(profileIds::contains).count();
            case IDENTIFIERS ->
                owners.values().stream().filter(profileIds::contains).count();
            default ->
                others.getOrDefault(place, List.of()).stream()
                        .filter(profileIds::contains)
                        .count();
        });
    }

    @Override
    public Uni<Void> delete(Place place, Collection<UUID> profileIds) {
        return deleting(() -> {
            switch (place) {
                case PROFILES -> profiles.keySet().removeAll(profileIds);
                case IDENTIFIERS -> owners.values().removeAll(profileIds);
                default -> others.getOrDefault(place, new ArrayList<>()).removeAll(profileIds);
            }
        });
    }

    @Override
    public Uni<List<EventHead>> events(Collection<UUID> profileIds) {
        return reading(() -> events.values().stream()
                .filter(event -> profileIds.contains(event.profileId()))
                .map(Event::head)
                .toList());
    }

    @Override
    public Uni<Void> deleteEvents(Collection<UUID> profileIds, Set<String> except) {
        return deleting(() -> events.values()
                .removeIf(event -> profileIds.contains(event.profileId())
                        && !except.contains(event.head().id())));
    }

    @Override
    public Uni<Void> reduceEvents(Set<String> eventIds) {
        return deleting(() -> events.replaceAll(
                (id, event) -> eventIds.contains(id) ? new Event(event.profileId(), event.head(), true) : event));
    }

    @Override
    public Uni<List<MergeHeld>> merges(Collection<UUID> profileIds) {
        throw new UnsupportedOperationException("not asked for here");
    }

    @Override
    public Uni<List<RefusedMatchHeld>> refusedMatches(Collection<UUID> profileIds) {
        throw new UnsupportedOperationException("not asked for here");
    }

    IdentifierIndex index() {
        return new IdentifierIndex() {
            @Override
            public Uni<Map<Identifier, UUID>> owners(Collection<Identifier> identifiers) {
                return reading(() -> identifiers.stream()
                        .filter(owners::containsKey)
                        .collect(toMap(identifier -> identifier, owners::get)));
            }

            @Override
            public Uni<Void> claim(List<Claim> claims) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<Void> redirect(List<Claim> claims) {
                throw new UnsupportedOperationException("not asked for here");
            }
        };
    }

    Quarantine quarantine() {
        return new Quarantine() {
            @Override
            public Uni<Void> add(List<QuarantinedEvent> added) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<List<QuarantinedEvent>> page(Optional<UUID> after, int limit) {
                return reading(() -> refused.stream()
                        .sorted(Comparator.comparing(QuarantinedEvent::id).reversed())
                        .filter(event -> after.isEmpty() || event.id().compareTo(after.get()) < 0)
                        .limit(limit)
                        .toList());
            }

            @Override
            public Uni<Void> remove(Collection<UUID> ids) {
                return deleting(() -> refused.removeIf(event -> new HashSet<>(ids).contains(event.id())));
            }

            @Override
            public Uni<Long> size() {
                throw new UnsupportedOperationException("not asked for here");
            }
        };
    }
}
