package io.stammkunde.profile.timeline;

import static io.stammkunde.profile.timeline.Deliveries.NOON;
import static io.stammkunde.profile.timeline.Deliveries.SHOP;
import static io.stammkunde.profile.timeline.Deliveries.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.contracts.profile.ProfileChange;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.profile.identity.IdentityPlan;
import io.stammkunde.profile.identity.People;
import io.stammkunde.profile.identity.SimulatedPeople;
import io.stammkunde.profile.identity.TestRules;
import io.stammkunde.profile.permission.BrowserObjections;
import io.stammkunde.profile.permission.Permissions;
import io.stammkunde.profile.profile.InMemoryErasedProfiles;
import io.stammkunde.profile.profile.LogPlace;
import io.stammkunde.profile.profile.Profile;
import io.stammkunde.profile.quality.SimulatedTallies;
import io.stammkunde.profile.source.SimulatedSources;
import io.stammkunde.profile.suppression.SimulatedSuppressions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Events of people who were erased or restricted. */
class SuppressedEventsTest {
    private static final UUID ERASED = new UUID(5, 5);
    private static final Identifier ADA = new Identifier("userId", "ada");

    private final Random dice = new Random(1);
    private final InMemoryStores stores = new InMemoryStores(dice, new Turns(dice), 0);
    private final SimulatedSuppressions suppressions = new SimulatedSuppressions();
    private final InMemoryErasedProfiles erased = new InMemoryErasedProfiles();
    private long offset;

    @Test
    void anEventWithASuppressedIdentifierLeavesNoTraceButItsNumber() {
        suppressions.suppress(new Identifier("email", "ada@example.org"));

        resolve(
                event("m1", SHOP, null, "d1", Map.of("email", " Ada@Example.org"), Map.of("analytics", false)),
                event("m2", new UUID(9, 9), null, "d2", Map.of("email", "ada@example.org"), Map.of()),
                event("m3", SHOP, "bob", null, Map.of(), Map.of()));

        assertThat(stores.events).containsOnlyKeys(SHOP + ":m3");
        assertThat(stores.owners).containsOnlyKeys(new Identifier("userId", "bob"));
        assertThat(stores.profiles).hasSize(1);
        assertThat(stores.resolved).hasSize(1);
        assertThat(stores.letters).isEmpty();
        var tallies = stores.tallies.get(0).bySource();
        assertThat(tallies.get(SHOP).suppressed()).isEqualTo(1);
        assertThat(tallies.get(SHOP).processed()).isEqualTo(1);
        assertThat(tallies.get(new UUID(9, 9)).suppressed()).isEqualTo(1);
    }

    @Test
    void aReleasedIdentifierMakesSomebodyNewKnown() {
        suppressions.suppress(ADA);
        resolve(event("m1", SHOP, "ada", null, Map.of(), Map.of()));
        var hash = SimulatedSuppressions.hashing().of(List.of(ADA)).get(ADA);
        suppressions.change(Map.of(hash, false)).await().indefinitely();

        resolve(event("m2", SHOP, "ada", null, Map.of(), Map.of()));

        assertThat(stores.events).containsOnlyKeys(SHOP + ":m2");
    }

    /** Somebody claimed the identifier for the profile while it was being erased. */
    @Test
    void whatStillLeadsToAnErasedProfileIsFreeForSomebodyElse() {
        stores.owners.put(ADA, ERASED);
        erased.add(List.of(ERASED)).await().indefinitely();

        resolve(event("m1", SHOP, "ada", null, Map.of(), Map.of()));

        assertThat(stores.profiles).hasSize(1).doesNotContainKey(ERASED);
        assertThat(stores.owners.get(ADA)).isNotEqualTo(ERASED).isIn(stores.profiles.keySet());
    }

    /** Somebody merged a profile into the one that was being erased. */
    @Test
    void whatBecamePartOfAnErasedProfileIsErasedToo() {
        var part =
                Profile.blank(new UUID(5, 6), NOON).identifiedBy(List.of(ADA)).mergedInto(ERASED);
        stores.profiles.put(part.id(), part.written());
        stores.owners.put(ADA, part.id());
        erased.add(List.of(ERASED)).await().indefinitely();

        resolve(event("m1", SHOP, "ada", null, Map.of(), Map.of()));

        assertThat(stores.profiles).doesNotContainKey(ERASED);
        assertThat(stores.owners.get(ADA)).isNotIn(ERASED, part.id());
    }

    /** The message was on its way when the profile was erased. */
    @Test
    void anAnnouncementOfSomebodyErasedIsTakenBack() {
        erased.add(List.of(ERASED)).await().indefinitely();

        var people = new People(Map.of(), Map.of(), NOON);
        people.apply(new IdentityPlan(ERASED, true, List.of(), List.of(ADA), List.of()), "m1", NOON);

        SimulatedPeople.announcing(stores.profileStore(), stores.profileChanges(), erased, clock())
                .handle(people, Set.of())
                .await()
                .indefinitely();

        assertThat(stores.changes)
                .extracting(ProfileChangedV1::profileId, ProfileChangedV1::change)
                .containsExactly(tuple(ERASED, ProfileChange.CREATED), tuple(ERASED, ProfileChange.ERASED));
    }

    @Test
    void anEventOfSomebodyRestrictedIsStoredAndServesNothing() {
        var ada = Profile.blank(new UUID(6, 6), NOON)
                .identifiedBy(List.of(ADA))
                .permitting(Permissions.NONE.restrictedTo(true));
        stores.profiles.put(ada.id(), ada.written());
        stores.owners.put(ADA, ada.id());

        resolve(event("m1", SHOP, "ada", null, Map.of(), Map.of()));

        assertThat(stores.resolved).singleElement().satisfies(event -> {
            assertThat(event.profileId()).isEqualTo(ada.id());
            assertThat(event.purposes()).isEmpty();
        });
        assertThat(stores.profiles.get(ada.id()).permissions().at(NOON).values())
                .isNotEmpty()
                .allSatisfy(permission -> {
                    assertThat(permission.permitted()).isFalse();
                    assertThat(permission.reason()).isEqualTo("RESTRICTED");
                });
    }

    private static Clock clock() {
        return Clock.fixed(NOON, ZoneOffset.UTC);
    }

    private void resolve(CollectedEventV1... collected) {
        var records = List.of(collected).stream()
                .map(event -> new CollectedRecord(new LogPlace(0, offset++), event))
                .toList();
        var index = stores.index();
        var profiles = stores.profileStore();
        new ResolveBatch(
                        stores.eventStore(),
                        SimulatedSources.of(Deliveries.sources(), clock()),
                        suppressions.finding(),
                        SimulatedPeople.loading(index, profiles, erased, clock()),
                        SimulatedPeople.keeping(index, profiles, stores.ledger()),
                        SimulatedPeople.announcing(profiles, stores.profileChanges(), erased, clock()),
                        stores.resolvedEvents(),
                        stores.unprocessableRecords(),
                        SimulatedTallies.counting(stores.tallyStore()),
                        TestRules.shipped(),
                        BrowserObjections.to(Set.of("advertising")),
                        clock())
                .handle(new CollectedBatch(records, List.of(), Map.of()))
                .await()
                .indefinitely();
    }
}
