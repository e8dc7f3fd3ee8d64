package io.stammkunde.profile.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.KeptV1;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.privacy.Holding;
import io.stammkunde.privacy.Subject;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.identity.TestRules;
import io.stammkunde.profile.profile.InMemoryErasedProfiles;
import io.stammkunde.profile.profile.ProfileChanges;
import io.stammkunde.profile.suppression.IdentifierHashes;
import io.stammkunde.profile.suppression.NoSuppressionKey;
import io.stammkunde.profile.suppression.SimulatedSuppressions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is erased, when, and what an interruption leaves. */
class ErasureTest {
    private static final UUID REQUEST = new UUID(7, 7);
    private static final UUID ADA = new UUID(1, 1);
    private static final UUID ADA_AS_VISITOR = new UUID(1, 2);
    private static final UUID BOB = new UUID(2, 1);
    private static final Identifier ADAS_ADDRESS = new Identifier("email", "ada@example.org");
    private static final Identifier ADAS_DEVICE = new Identifier("anonymousId", "d1");
    private static final Identifier BOBS_ADDRESS = new Identifier("email", "bob@example.org");
    private static final Instant MARCH = Instant.parse("2025-03-15T12:00:00Z");
    private static final int ABOVE_THE_DEFAULTS = 200;
    private static final ProfileConfig CONFIG = new SmallRyeConfigBuilder()
            .withMapping(ProfileConfig.class)
            .withConverter(Duration.class, ABOVE_THE_DEFAULTS, new DurationConverter())
            .build()
            .getConfigMapping(ProfileConfig.class);
    private static final Clock CLOCK = Clock.fixed(MARCH, ZoneOffset.UTC);

    private final InMemoryRecords records = new InMemoryRecords();
    private final InMemoryErasures erasures = new InMemoryErasures();
    private final InMemoryErasedProfiles erased = new InMemoryErasedProfiles();
    private final SimulatedSuppressions suppressions = new SimulatedSuppressions();
    private final List<UUID> forgotten = new ArrayList<>();

    @BeforeEach
    void twoPeople() {
        records.profile(ADA, Set.of(ADA_AS_VISITOR), ADAS_ADDRESS, ADAS_DEVICE);
        records.profile(BOB, Set.of(), BOBS_ADDRESS);
        for (var place : List.of(Place.SCORES, Place.MERGES, Place.REFUSED_MATCHES)) {
            records.others.put(place, new ArrayList<>(List.of(ADA, BOB)));
        }
        records.event("1", ADA_AS_VISITOR, "Looked", MARCH);
        records.event("2", ADA, "Order Completed", MARCH);
        records.event("3", BOB, "Looked", MARCH);
        records.refused("{\"traits\":{\"email\":\" ADA@example.org\"}}");
        records.refused("{\"anonymousId\":\"d2\"}");
        records.refused("{\"anonymousId\":\"d1\",\"cut o");
    }

    @Test
    void anyProfileOfThePersonLeadsToAllOfThemAndTheirHashes() {
        var target = findPerson(SimulatedSuppressions.hashing())
                .target(subject(ADA_AS_VISITOR))
                .await()
                .indefinitely();

        assertThat(target.profileIds()).containsExactlyInAnyOrder(ADA, ADA_AS_VISITOR);
        // openssl dgst -sha256 -mac HMAC, as in IdentifierHashesTest
        assertThat(target.suppressions())
                .hasSize(2)
                .contains("81c43b6d4b104dd6b648963b9ef40be35920319e6cd6f747b392d2644fc2222b");
    }

    @Test
    void anIdentifierThatLeadsToSomebodyElseIsTheirs() {
        records.profile(ADA, Set.of(), ADAS_ADDRESS, BOBS_ADDRESS);
        records.owners.put(BOBS_ADDRESS, BOB);

        var person = findPerson(SimulatedSuppressions.hashing()).person(List.of(ADA));

        assertThat(person.await().indefinitely().identifiers()).containsExactlyInAnyOrder(ADAS_ADDRESS, ADAS_DEVICE);
    }

    @Test
    void withoutAKeyNobodyIsIdentified() {
        assertThatThrownBy(() -> findPerson(SimulatedSuppressions.notHashing())
                        .target(subject(ADA))
                        .await()
                        .indefinitely())
                .isInstanceOf(NoSuppressionKey.class);
    }

    @Test
    void nothingIsErasedAsLongAsAnIdentifierIsNotSuppressed() {
        suppressions.suppress(ADAS_ADDRESS);
        var before = found(ADA);

        assertThatThrownBy(() -> erase(subject(ADA))).isInstanceOf(IllegalStateException.class);

        assertThat(found(ADA)).isEqualTo(before);
        assertThat(forgotten).isEmpty();
    }

    @Test
    void everythingOfThePersonGoesAndNothingOfOthers() {
        suppressAda();
        var others = found(BOB);

        erase(subject(ADA_AS_VISITOR));

        assertThat(count(subject(ADA)))
                .allSatisfy(row -> assertThat(row.found()).isZero());
        assertThat(found(BOB)).isEqualTo(others);
        assertThat(records.refused).hasSize(2);
        assertThat(forgotten).containsExactlyInAnyOrder(ADA, ADA_AS_VISITOR);
        assertThat(erased.among(List.of(ADA, ADA_AS_VISITOR, BOB)).await().indefinitely())
                .containsExactlyInAnyOrder(ADA, ADA_AS_VISITOR);
    }

    @Test
    void whatTheLawKeepsIsReducedAndReportedAsRetained() {
        suppressAda();
        var vouchers = new KeptV1(
                "orders",
                "AO_147",
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2034-01-01"));
        var subject = new Subject(REQUEST, List.of(ADA), List.of(vouchers));

        erase(subject);

        assertThat(records.events.get("2").reduced()).isTrue();
        assertThat(records.events).doesNotContainKey("1");
        assertThat(count(subject))
                .filteredOn(row -> row.found() > 0)
                .containsExactly(
                        new Holding("profile/mongodb/events", "orders", 1, 1, "AO_147", LocalDate.parse("2034-01-01")));

        // when the law keeps it no longer
        erase(subject(ADA));
        assertThat(records.events).containsOnlyKeys("3");
    }

    /** Kept, reduced or not: reducing, events, scores, refused events, merges, refused matches, identifiers, profiles. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void aKilledErasureIsRepeatedAndKnowsWhatTheFirstOneFound(int deletions) {
        suppressAda();
        var first = remembered();
        records.deletionsLeft = deletions;
        assertThatThrownBy(() -> erase(subject(ADA))).isInstanceOf(InMemoryRecords.Killed.class);
        records.deletionsLeft = -1;

        // a repetition begins as the first attempt did
        assertThat(remembered()).isEqualTo(first);
        erase(subject(ADA));

        assertThat(count(subject(ADA)))
                .allSatisfy(row -> assertThat(row.found()).isZero());
        assertThat(forgotten).containsExactlyInAnyOrder(ADA, ADA_AS_VISITOR);
        assertThat(first).containsEntry("profile/mongodb/profiles|profile", 2L);
    }

    @Test
    void anErasureThatWasDoneAndNotAnsweredIsTheSameAgain() {
        suppressAda();
        var first = remembered();
        erase(subject(ADA));

        assertThat(remembered()).isEqualTo(first);
        erase(subject(ADA));

        assertThat(count(subject(ADA)))
                .allSatisfy(row -> assertThat(row.found()).isZero());
        assertThat(forgotten).containsExactlyInAnyOrder(ADA, ADA_AS_VISITOR, ADA, ADA_AS_VISITOR);
    }

    @Test
    void anInterruptedErasureDoesNotGoOnIfTheSuppressionIsReleasedMeanwhile() {
        suppressAda();
        records.deletionsLeft = 6;
        assertThatThrownBy(() -> erase(subject(ADA))).isInstanceOf(InMemoryRecords.Killed.class);
        records.deletionsLeft = -1;
        releaseAda();

        assertThatThrownBy(() -> erase(subject(ADA))).isInstanceOf(NotSuppressedYet.class);
    }

    @Test
    void whoeverIsReleasedAfterACompletedErasureIsSomebodyNewAndStays() {
        suppressAda();
        erase(subject(ADA));
        releaseAda();
        var ada = new UUID(1, 3);
        records.profile(ada, Set.of(), ADAS_ADDRESS);
        records.refused("{\"traits\":{\"email\":\"ada@example.org\"}}");
        var before = found(ada);

        erase(subject(ADA));

        assertThat(found(ada)).isEqualTo(before);
        assertThat(count(subject(ADA)))
                .allSatisfy(row -> assertThat(row.found()).isZero());
    }

    private void releaseAda() {
        SimulatedSuppressions.hashing()
                .of(List.of(ADAS_ADDRESS, ADAS_DEVICE))
                .values()
                .forEach(
                        hash -> suppressions.change(Map.of(hash, false)).await().indefinitely());
    }

    private void suppressAda() {
        suppressions.suppress(ADAS_ADDRESS);
        suppressions.suppress(ADAS_DEVICE);
    }

    private static Subject subject(UUID profileId) {
        return new Subject(REQUEST, List.of(profileId), List.of());
    }

    private FindPerson findPerson(IdentifierHashes hashes) {
        return new FindPerson(records, records.index(), erasures, hashes, suppressions);
    }

    private FindRefusedEvents findRefusedEvents() {
        return new FindRefusedEvents(records.quarantine(), SimulatedSuppressions.hashing(), TestRules.shipped());
    }

    private List<Holding> count(Subject subject) {
        return new CountRecords(findPerson(SimulatedSuppressions.hashing()), findRefusedEvents(), records, CONFIG)
                .handle(subject)
                .await()
                .indefinitely();
    }

    /** Of a person, apart from any request. */
    private Map<String, Long> found(UUID profileId) {
        return byPlace(count(new Subject(UUID.randomUUID(), List.of(profileId), List.of())));
    }

    private Map<String, Long> remembered() {
        return erasures.remember(REQUEST, byPlace(count(subject(ADA)))).await().indefinitely();
    }

    private static Map<String, Long> byPlace(List<Holding> holdings) {
        return holdings.stream().collect(Collectors.toMap(row -> row.store() + '|' + row.category(), Holding::found));
    }

    private void erase(Subject subject) {
        new ErasePerson(
                        findPerson(SimulatedSuppressions.hashing()),
                        findRefusedEvents(),
                        new RequireSuppression(suppressions.finding(), suppressions, TestRules.shipped()),
                        erasures,
                        erased,
                        records,
                        records.quarantine(),
                        changes(),
                        CONFIG,
                        CLOCK)
                .handle(subject)
                .await()
                .indefinitely();
    }

    private ProfileChanges changes() {
        return new ProfileChanges() {
            @Override
            public Uni<Void> publish(List<ProfileChangedV1> published) {
                throw new UnsupportedOperationException("not asked for here");
            }

            @Override
            public Uni<Void> forget(Collection<UUID> ids, Instant at) {
                forgotten.addAll(ids);
                return Uni.createFrom().voidItem();
            }
        };
    }
}
