package io.stammkunde.profile.timeline;

import static io.stammkunde.profile.timeline.Deliveries.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.profile.ProfileChange;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.profile.identity.SimulatedPeople;
import io.stammkunde.profile.identity.TestRules;
import io.stammkunde.profile.permission.BrowserObjections;
import io.stammkunde.profile.profile.InMemoryErasedProfiles;
import io.stammkunde.profile.profile.LogPlace;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.quality.SimulatedTallies;
import io.stammkunde.profile.source.SimulatedSources;
import io.stammkunde.profile.storage.StaleRevision;
import io.stammkunde.profile.suppression.SimulatedSuppressions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Two instances resolve the same people's events at the same time, in batches of any size, and are killed in the middle
 * of any write. Afterwards everything must be as if each event had come once.
 */
class ExactlyOnceTest {
    private static final int PARTITIONS = 4;
    private static final int EVENTS = 60;

    @Property(tries = 100)
    void oneInstanceThatIsNeverKilled(@ForAll long seed) {
        run(seed, 1, 0);
    }

    @Property(tries = 100)
    void oneInstanceThatIsKilledAgainAndAgain(@ForAll long seed) {
        run(seed, 1, 40);
    }

    @Property(tries = 200)
    void twoInstancesAtTheSameTime(@ForAll long seed) {
        run(seed, 2, 0);
    }

    @Property(tries = 400)
    void twoInstancesAtTheSameTimeThatAreKilledAgainAndAgain(@ForAll long seed) {
        run(seed, 2, 40);
    }

    private static void run(long seed, int instances, int oneKillIn) {
        var dice = new Random(seed);
        var turns = new Turns(dice);
        var stores = new InMemoryStores(dice, turns, oneKillIn);
        var log = log(dice);
        var workers = new ArrayList<Runnable>();
        for (var instance = 0; instance < instances; instance++) {
            var mine = log.stream()
                    .filter(record -> record.place().partition() % instances == workers.size())
                    .toList();
            workers.add(() -> consume(stores, mine, dice));
        }
        turns.run(workers);
        new Check(stores, log).everything();
    }

    private static List<CollectedRecord> log(Random dice) {
        var offsets = new HashMap<Integer, Long>();
        var log = new ArrayList<CollectedRecord>();
        for (var number = 0; number < EVENTS; number++) {
            var event = Deliveries.random(dice, number);
            var partition = Deliveries.partition(event, PARTITIONS);
            log.add(new CollectedRecord(new LogPlace(partition, offsets.merge(partition, 1L, Long::sum) - 1), event));
        }
        return log;
    }

    /** A consumer: batches of any size, the offset is committed after a batch, a killed process starts again from there. */
    private static void consume(InMemoryStores stores, List<CollectedRecord> log, Random dice) {
        var resolveBatch = resolveBatch(stores);
        var next = 0;
        while (next < log.size()) {
            var end = Math.min(log.size(), next + 1 + dice.nextInt(12));
            if (attempt(resolveBatch, log.subList(next, end))) {
                next = end;
            }
        }
    }

    private static boolean attempt(ResolveBatch resolveBatch, List<CollectedRecord> records) {
        try {
            resolveBatch
                    .attempt(new CollectedBatch(records, List.of(), Map.of()))
                    .await()
                    .indefinitely();
            return true;
        } catch (StaleRevision | InMemoryStores.Killed again) {
            return false;
        }
    }

    private static ResolveBatch resolveBatch(InMemoryStores stores) {
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        var index = stores.index();
        var profiles = stores.profileStore();
        var erased = new InMemoryErasedProfiles();
        return new ResolveBatch(
                stores.eventStore(),
                SimulatedSources.of(Deliveries.sources(), clock),
                new SimulatedSuppressions().finding(),
                SimulatedPeople.loading(index, profiles, erased, clock),
                SimulatedPeople.keeping(index, profiles, stores.ledger()),
                SimulatedPeople.announcing(profiles, stores.profileChanges(), erased, clock),
                stores.resolvedEvents(),
                stores.unprocessableRecords(),
                SimulatedTallies.counting(stores.tallyStore()),
                TestRules.shipped(),
                BrowserObjections.to(Set.of("advertising")),
                clock);
    }

    /** What must hold afterwards. */
    private record Check(InMemoryStores stores, List<CollectedRecord> log) {
        void everything() {
            eachEventIsStoredOnce();
            eachPersonContainsTheirEventsOnce();
            eachIdentifierLeadsToOnePerson();
            eachMergeIsComplete();
            eachRecordIsCountedOnce();
            everybodyHasBeenTold();
        }

        private Profile survivor(UUID id) {
            var profile = stores.profiles.get(id);
            assertThat(profile).as("profile %s", id).isNotNull();
            return profile.mergedInto() == null ? profile : survivor(profile.mergedInto());
        }

        private void eachEventIsStoredOnce() {
            var ids = new HashSet<String>();
            log.forEach(record -> ids.add(record.eventId()));
            assertThat(stores.events.keySet()).isEqualTo(ids);
            assertThat(stores.letters).isEmpty();
        }

        private void eachPersonContainsTheirEventsOnce() {
            var counts = new HashMap<UUID, Long>();
            for (var stored : stores.events.values()) {
                if (stored.content() != null) {
                    counts.merge(survivor(stored.content().profileId()).id(), 1L, Long::sum);
                }
            }
            for (var profile : stores.profiles.values()) {
                if (!profile.isAbsorbed()) {
                    assertThat(profile.eventCount())
                            .as("events of %s", profile)
                            .isEqualTo(counts.getOrDefault(profile.id(), 0L));
                }
            }
        }

        private void eachIdentifierLeadsToOnePerson() {
            for (var profile : stores.profiles.values()) {
                if (!profile.isAbsorbed()) {
                    assertThat(profile.count("userId")).isLessThanOrEqualTo(1);
                    profile.identifiers()
                            .forEach(identifier -> assertThat(survivor(stores.owners.get(identifier))
                                            .id())
                                    .as("owner of %s", identifier.value())
                                    .isEqualTo(profile.id()));
                }
            }
            for (var record : log) {
                var stored = stores.events.get(record.eventId());
                var userId = record.event().userId();
                var isThis = stored.place().equals(record.place());
                if (isThis && userId != null && stored.content() != null) {
                    assertThat(survivor(stored.content().profileId()).userId()).isEqualTo(userId);
                }
            }
        }

        private void eachMergeIsComplete() {
            for (var profile : stores.profiles.values()) {
                if (profile.isAbsorbed()) {
                    assertThat(survivor(profile.id()).absorbed()).contains(profile.id());
                    assertThat(stores.merges).containsKey(profile.id());
                }
                assertThat(profile.absorbed()).doesNotHaveDuplicates();
            }
        }

        private void eachRecordIsCountedOnce() {
            var all = stores.tallies.values().stream()
                    .flatMap(tally -> tally.bySource().values().stream())
                    .mapToLong(tally -> tally.processed()
                            + tally.duplicates()
                            + tally.withheld()
                            + tally.unprocessable()
                            + tally.suppressed())
                    .sum();
            assertThat(all).isEqualTo(log.size());
            assertThat(processed())
                    .isEqualTo(stores.events.values().stream()
                            .filter(event -> event.content() != null)
                            .count());
        }

        private long processed() {
            return stores.tallies.values().stream()
                    .flatMap(tally -> tally.bySource().values().stream())
                    .mapToLong(tally -> tally.processed())
                    .sum();
        }

        private void everybodyHasBeenTold() {
            var last = new LinkedHashMap<UUID, ProfileChangedV1>();
            stores.changes.forEach(change -> last.put(change.profileId(), change));
            for (var profile : stores.profiles.values()) {
                var told = last.get(profile.id());
                assertThat(told).as("last message of %s", profile).isNotNull();
                assertThat(told.revision()).as("revision told of %s", profile).isEqualTo(profile.revision());
                assertThat(told.change() == ProfileChange.MERGED).isEqualTo(profile.isAbsorbed());
            }
            var published = new HashSet<String>();
            stores.resolved.forEach(event -> published.add(event.eventId()));
            stores.events.values().stream()
                    .filter(event -> event.content() != null)
                    .forEach(event -> assertThat(published).contains(event.eventId()));
        }
    }
}
