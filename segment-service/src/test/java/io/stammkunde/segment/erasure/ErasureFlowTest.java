package io.stammkunde.segment.erasure;

import static io.stammkunde.segment.Api.as;
import static io.stammkunde.segment.Api.awaitMembers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.contracts.Topics;
import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.RowV1;
import io.stammkunde.segment.Api;
import io.stammkunde.segment.Bus;
import io.stammkunde.segment.definition.Segment;
import io.stammkunde.segment.definition.SegmentStore;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rights requests as consent-service sees them. */
@QuarkusTest
class ErasureFlowTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID ada = UUID.randomUUID();
    private final UUID eva = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private final String country = UUID.randomUUID().toString();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @Inject
    ReactiveMongoClient client;

    @Inject
    SegmentStore segments;

    @ConfigProperty(name = "quarkus.mongodb.database")
    String database;

    private Bus bus;
    private Commands commands;

    @BeforeEach
    void connect() {
        bus = new Bus();
        commands = new Commands(bus);
    }

    @AfterEach
    void disconnect() {
        bus.close();
    }

    private String fromCountry() {
        return Api.createLive("{'type':'trait','name':'country','op':'equals','value':'%s'}".formatted(country));
    }

    private static Map<String, Long> found(PrivacyReceiptV1 receipt) {
        return receipt.rows().stream()
                .filter(row -> row.found() > 0)
                .collect(Collectors.toMap(row -> row.store() + ' ' + row.category(), RowV1::found));
    }

    private List<String> tombstones(UUID person) {
        Map<String, Boolean> last = new HashMap<>();
        bus.all(Bus.membershipsTopic()).forEach(record -> last.put(record.key(), record.value() == null));
        return last.keySet().stream()
                .filter(key -> key.startsWith(person.toString()) && last.get(key))
                .toList();
    }

    private List<Document> documentsNaming(UUID person) {
        return client.getDatabase(database)
                .listCollectionNames()
                .onItem()
                .transformToMultiAndConcatenate(
                        name -> client.getDatabase(database).getCollection(name).find())
                .filter(document -> document.toJson().contains(person.toString()))
                .collect()
                .asList()
                .await()
                .atMost(PATIENCE);
    }

    @Test
    void itTakesPartWithEverythingThatItKeeps() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(commands.participants())
                        .last()
                        .satisfies(participant ->
                                assertThat(participant.participant()).isEqualTo("segment-service"))
                        .satisfies(participant -> assertThat(participant.stores())
                                .contains(new StoreV1("segment-service/mongodb/members", "memberships"))));
    }

    @Test
    void anErasureIsPlannedDoneOnceAndLeavesNothing() {
        // Given
        String key = fromCountry();
        bus.profile(ada, 1, country, true);
        bus.order(ada, now, 10);
        bus.profile(eva, 1, country, true);
        bus.order(eva, now, 20);
        awaitMembers(key, ada, eva);
        bus.merged(eva, 2, ada);
        bus.profile(ben, 1, country, true);
        bus.scores(ada, now, Map.of("clv12m", 12));
        awaitMembers(key, ada, ben);
        List<UUID> all = List.of(ada, eva, UUID.randomUUID());
        Map<String, Long> expected = Map.of(
                "segment-service/mongodb/people person-states", 2L,
                "segment-service/mongodb/people events", 2L,
                "segment-service/mongodb/members memberships", 1L);

        // When
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(found(commands.send(PrivacyMode.DRY_RUN, all)))
                        .isEqualTo(expected));
        PrivacyReceiptV1 done = commands.send(PrivacyMode.EXECUTE, all);

        // Then
        assertThat(done.failure()).isNull();
        assertThat(found(done)).isEqualTo(expected);
        assertThat(done.rows()).hasSize(5).allMatch(row -> row.erased() == row.found() && row.retained() == 0);
        assertThat(done.consumed()).containsKeys(Bus.eventsTopic(), Bus.profilesTopic());
        assertThat(commands.send(PrivacyMode.VERIFY, all).rows()).hasSize(5).allMatch(row -> row.found() == 0);
        assertThat(found(commands.send(PrivacyMode.EXECUTE, all))).isEqualTo(expected);
        assertThat(tombstones(ada)).contains(ada + "|" + key);
        assertThat(tombstones(eva)).contains(eva + "|" + key);
        assertThat(tombstones(ben)).isEmpty();
        assertThat(Api.members(key)).containsExactly(ben.toString());
        assertThat(documentsNaming(ada))
                .singleElement()
                .satisfies(bare -> assertThat(bare)
                        .containsEntry("erased", true)
                        .containsEntry("traits", "{}")
                        .containsEntry("events", List.of())
                        .doesNotContainKeys("into", "news", "archive"));

        // When
        bus.profile(ada, 9, country, true);
        bus.order(eva, now, 30);
        bus.scores(ada, now.plusSeconds(1), Map.of("clv12m", 13));
        UUID last = UUID.randomUUID();
        bus.profile(last, 1, country, true);
        awaitMembers(key, ben, last);

        // Then
        PrivacyReceiptV1 again = commands.send(PrivacyMode.EXECUTE, all);
        assertThat(found(again)).isEqualTo(expected);
        assertThat(commands.send(PrivacyMode.VERIFY, all).rows()).allMatch(row -> row.found() == 0);
    }

    @Test
    void theTopicForgetsMembershipsInSegmentsThatAreGone() {
        // Given
        String key = fromCountry();
        bus.profile(ada, 1, country, true);
        awaitMembers(key, ada);
        as("marketer").delete("/v1/segments/" + key).then().statusCode(204);
        await().atMost(PATIENCE)
                .until(() -> segments.all().await().atMost(PATIENCE).stream()
                        .map(Segment::key)
                        .noneMatch(key::equals));
        await().atMost(PATIENCE).until(() -> bus.memberships(ada).size() == 2);

        // When
        commands.send(PrivacyMode.EXECUTE, List.of(ada));

        // Then
        assertThat(tombstones(ada)).contains(ada + "|" + key);
    }

    @Test
    void whatATopicForgetsIsNoMistake() {
        bus.send(Bus.profilesTopic(), ada.toString(), null);
        bus.send(Commands.topic("incoming.scores"), ada.toString(), null);
        assertThat(commands.send(PrivacyMode.EXECUTE, List.of(ben)).failure()).isNull();
        assertThat(bus.all(Bus.profilesTopic() + Topics.DEAD_LETTERS_SUFFIX))
                .noneMatch(letter -> ada.toString().equals(letter.key()));
        assertThat(bus.all(Commands.topic("incoming.scores") + Topics.DEAD_LETTERS_SUFFIX))
                .noneMatch(letter -> ada.toString().equals(letter.key()));
    }

    @Test
    void aRestrictionIsAnsweredWhenThePersonMayBeNowhereAnyMore() {
        // Given
        String key = fromCountry();
        bus.profile(ada, 1, country, true);
        awaitMembers(key, ada);
        assertThat(commands.send(PrivacyMode.RESTRICT, List.of(ada)).failure()).isEqualTo("StillPermitted");

        // When
        bus.restricted(ada, 2, country);
        PrivacyReceiptV1 restricted = commands.send(PrivacyMode.RESTRICT, List.of(ada, UUID.randomUUID()));

        // Then
        assertThat(restricted.failure()).isNull();
        assertThat(Api.members(key)).isEmpty();
        Api.segment(key).body("size", is(0), "excludedForConsent", is(0));
        assertThat(commands.send(PrivacyMode.LIFT_RESTRICTION, List.of(ada)).failure())
                .isNull();
    }

    @Test
    void everythingHeldOnAPersonIsToldToServices() {
        String key = fromCountry();
        bus.profile(ada, 1, country, true);
        bus.order(ada, now, 10);
        awaitMembers(key, ada);
        await().atMost(PATIENCE)
                .untilAsserted(() -> as("service")
                        .body(Map.of("profileIds", List.of(ada, ben)))
                        .post("/v1/privacy/holdings")
                        .then()
                        .statusCode(200)
                        .body("profiles", hasSize(1))
                        .body("profiles[0].traits.country", is(country))
                        .body("profiles[0].events[0].name", is("Order Completed"))
                        .body("profiles[0].permissions.marketing.permitted", is(true))
                        .body("memberships", hasSize(1))
                        .body("memberships[0].segment", is(key))
                        .body("memberships[0].status", is("MEMBER"))
                        .body("memberships[0].reason.purpose", is("marketing"))
                        .body("memberships[0].reason.rule.result", is(true))
                        .body("memberships[0].reason.rule.value", is(country)));
        as("marketer")
                .body(Map.of("profileIds", List.of(ada)))
                .post("/v1/privacy/holdings")
                .then()
                .statusCode(403);
    }
}
