package io.stammkunde.profile.timeline;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.contracts.profile.ProfileChange;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.profile.identity.Claim;
import io.stammkunde.profile.identity.IdentifierIndex;
import io.stammkunde.profile.identity.Merge;
import io.stammkunde.profile.identity.MergeLedger;
import io.stammkunde.profile.identity.RefusedMatch;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.profile.ProfileChanges;
import io.stammkunde.profile.profile.Profiles;
import io.stammkunde.profile.quality.PartitionTally;
import io.stammkunde.profile.quality.Tallies;
import io.stammkunde.profile.storage.StaleRevision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All stores in memory, with the promises of the real ones and no more: a bulk may be written in part when the process
 * dies, and between any two steps somebody else may write.
 */
final class InMemoryStores {
    /** The process has been killed. */
    static final class Killed extends RuntimeException {
        Killed() {
            super("killed", null, false, false);
        }
    }

    final Map<Identifier, UUID> owners = new HashMap<>();
    final Map<UUID, Profile> profiles = new HashMap<>();
    final Map<String, StoredEvent> events = new HashMap<>();
    final Map<Integer, PartitionTally> tallies = new HashMap<>();
    final Map<UUID, Merge> merges = new HashMap<>();
    final List<RefusedMatch> refusals = new ArrayList<>();
    final List<ResolvedEventV1> resolved = new ArrayList<>();
    final List<ProfileChangedV1> changes = new ArrayList<>();
    final List<UnprocessableRecords.Unreadable> letters = new ArrayList<>();

    private final Random dice;
    private final Turns turns;
    private final int oneKillIn;

    /**
     * @param oneKillIn a single write in so many is the last one of its process; 0 for none
     */
    InMemoryStores(Random dice, Turns turns, int oneKillIn) {
        this.dice = dice;
        this.turns = turns;
        this.oneKillIn = oneKillIn;
    }

    private <T> Uni<T> reading(Supplier<T> read) {
        return Uni.createFrom().item(() -> {
            turns.step();
            return read.get();
        });
    }

    /** Writes one after the other, any of which may be the last; tells at the end if some did not fit. */
    private <T> Uni<Void> writing(Collection<T> writes, Function<T, Boolean> write) {
        return Uni.createFrom().item(() -> {
            turns.step();
            var fits = true;
            for (var one : writes) {
                if (oneKillIn > 0 && dice.nextInt(oneKillIn) == 0) {
                    throw new Killed();
                }
                fits &= write.apply(one);
            }
            if (!fits) {
                throw new StaleRevision();
            }
            return null;
        });
    }

    IdentifierIndex index() {
        return new IdentifierIndex() {
            @Override
            public Uni<Map<Identifier, UUID>> owners(Collection<Identifier> identifiers) {
                return reading(() -> identifiers.stream()
                        .distinct()
                        .filter(owners::containsKey)
                        .collect(Collectors.toMap(identifier -> identifier, owners::get)));
            }

            @Override
            public Uni<Void> claim(List<Claim> claims) {
                return writing(claims, claim -> {
                    var fits = Objects.equals(owners.get(claim.identifier()), claim.from());
                    if (fits) {
                        owners.put(claim.identifier(), claim.to());
                    }
                    return fits;
                });
            }

            @Override
            public Uni<Void> redirect(List<Claim> claims) {
                return writing(claims, claim -> {
                    owners.replace(claim.identifier(), Objects.requireNonNull(claim.from()), claim.to());
                    return true;
                });
            }
        };
    }

    Profiles profileStore() {
        return new Profiles() {
            @Override
            public Uni<Map<UUID, Profile>> byIds(Collection<UUID> ids) {
                return reading(() -> ids.stream()
                        .distinct()
                        .filter(profiles::containsKey)
                        .collect(Collectors.toMap(id -> id, profiles::get)));
            }

            @Override
            public Uni<Map<UUID, Long>> revisions(Collection<UUID> ids) {
                return byIds(ids)
                        .map(found ->
                                found.values().stream().collect(Collectors.toMap(Profile::id, Profile::revision)));
            }

            @Override
            public Uni<Void> write(Collection<Profile> written) {
                return writing(written, profile -> {
                    var before = profiles.get(profile.id());
                    var fits = profile.revision() == (before == null ? 0 : before.revision());
                    if (fits) {
                        profiles.put(profile.id(), profile.written());
                    }
                    return fits;
                });
            }

            @Override
            public Uni<List<Profile>> page(Optional<UUID> after, int limit) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<List<Profile>> withWords(List<String> words, Optional<UUID> after, int limit) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<List<Profile>> inOrder(@Nullable UUID after, int limit) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<Long> estimate() {
                throw new UnsupportedOperationException("not asked for here");
            }
        };
    }

    EventStore eventStore() {
        return new EventStore() {
            @Override
            public Uni<Map<String, Trace>> traces(Collection<String> eventIds) {
                return reading(() -> eventIds.stream()
                        .filter(events::containsKey)
                        .collect(Collectors.toMap(id -> id, id -> trace(events.get(id)))));
            }

            @Override
            public Uni<Void> write(List<StoredEvent> written) {
                return writing(written, event -> {
                    var before = events.get(event.eventId());
                    var fits = event.again() ? before != null && before.place().equals(event.place()) : before == null;
                    if (fits) {
                        events.put(event.eventId(), event);
                    }
                    return fits;
                });
            }

            @Override
            public Uni<List<ResolvedEventV1>> timeline(
                    Collection<UUID> profileIds, @Nullable TimelinePosition after, int limit) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<List<ResolvedEventV1>> inOrder(@Nullable String after, int limit) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<Long> estimate() {
                throw new UnsupportedOperationException("not asked for here");
            }
        };
    }

    private static Trace trace(StoredEvent event) {
        var content = event.content();
        return new Trace(
                event.place(),
                content == null ? null : content.profileId(),
                event.isStraggler(),
                content == null ? Set.of() : content.purposes());
    }

    Tallies tallyStore() {
        return new Tallies() {
            @Override
            public Uni<List<PartitionTally>> all() {
                return reading(() -> List.copyOf(tallies.values()));
            }

            @Override
            public Uni<List<PartitionTally>> of(Collection<Integer> partitions) {
                return reading(() -> partitions.stream()
                        .filter(tallies::containsKey)
                        .map(tallies::get)
                        .toList());
            }

            @Override
            public Uni<Void> replace(List<PartitionTally> before, List<PartitionTally> after) {
                return writing(before, tally -> {
                    var known = tallies.get(tally.partition());
                    var fits = tally.next() == (known == null ? 0 : known.next());
                    if (fits) {
                        tallies.put(tally.partition(), after.get(before.indexOf(tally)));
                    }
                    return fits;
                });
            }
        };
    }

    MergeLedger ledger() {
        return new MergeLedger() {
            @Override
            public Uni<Void> announce(List<Merge> announced) {
                return writing(announced, merge -> {
                    merges.put(merge.absorbed().id(), merge);
                    return true;
                });
            }

            @Override
            public Uni<Void> refuse(List<RefusedMatch> refused) {
                return writing(refused, refusals::add);
            }
        };
    }

    ResolvedEvents resolvedEvents() {
        return published -> writing(published, resolved::add);
    }

    ProfileChanges profileChanges() {
        return new ProfileChanges() {
            @Override
            public Uni<Void> publish(List<ProfileChangedV1> published) {
                return writing(published, changes::add);
            }

            @Override
            public Uni<Void> forget(Collection<UUID> ids, Instant at) {
                return writing(
                        ids,
                        id -> changes.add(new ProfileChangedV1(
                                id, ProfileChange.ERASED, Long.MAX_VALUE, at, List.of(), null, null)));
            }
        };
    }

    UnprocessableRecords unprocessableRecords() {
        return records -> writing(records, letters::add);
    }
}
