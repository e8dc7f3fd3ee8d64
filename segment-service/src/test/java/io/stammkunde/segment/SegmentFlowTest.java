package io.stammkunde.segment;

import static io.stammkunde.segment.Api.asMarketer;
import static io.stammkunde.segment.Api.awaitMembers;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.contracts.Topics;
import io.stammkunde.contracts.segment.MembershipChangedV1;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SegmentFlowTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID ada = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    /** Keeps the people of one test out of the segments of another. */
    private final String country = UUID.randomUUID().toString();

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private Bus bus;

    @BeforeEach
    void connect() {
        bus = new Bus();
    }

    @AfterEach
    void disconnect() {
        bus.close();
    }

    @Test
    void membersEnterWithTheirEventsAndSubscribersHearOfIt() {
        // Given
        String key = Api.createLive(buyers(2));

        // When
        bus.profile(ada, 1, country, true);
        bus.order(ada, now.minus(Duration.ofDays(80)), 10);
        bus.event(ada, "twice", now, 10, Set.of("marketing"));
        bus.event(ada, "twice", now, 10, Set.of("marketing"));
        bus.profile(ben, 1, country, true);
        bus.event(ben, "once", now, 10, Set.of("marketing"));
        bus.event(ben, "once", now, 10, Set.of("marketing"));

        // Then
        awaitMembers(key, ada);
        await().atMost(PATIENCE).until(() -> !bus.memberships(ada).isEmpty());
        assertThat(bus.memberships(ada)).singleElement().satisfies(entered -> {
            assertThat(entered.segment()).isEqualTo(key);
            assertThat(entered.change()).isEqualTo("ENTERED");
            assertThat(entered.version()).isEqualTo(1);
        });
        asMarketer()
                .get("/v1/segments/memberships/" + ada)
                .then()
                .statusCode(200)
                .body("items.segment", equalTo(List.of(key)), "items[0].version", is(1));
    }

    @Test
    void explainsEachNodeWithItsValueAndWhenItFlips() {
        // Given
        String key = Api.createLive(buyers(2));
        bus.profile(ada, 1, country, true);
        bus.order(ada, now.minus(Duration.ofDays(80)), 10);
        bus.order(ada, now, 10);
        awaitMembers(key, ada);

        // When
        asMarketer()
                .get("/v1/segments/" + key + "/explain/" + ada)
                // Then
                .then()
                .statusCode(200)
                .body("member", is(true), "node.type", is("all"), "node.result", is(true))
                .body("node.children[1].value", is(2))
                .body(
                        "node.children[1].flipsAt",
                        is(now.plus(Duration.ofDays(10)).toString()))
                .body("node.children[1].text.en", is("at least 2 × “Order Completed” in the last 90 days"))
                .body("flipsAt", is(now.plus(Duration.ofDays(10)).toString()));
    }

    @Test
    void aNewSegmentIsBuiltFromWhatIsKnown() {
        // Given
        bus.profile(ada, 1, country, true);
        bus.profile(ben, 1, country, false);
        Stream.of(ada, ben).forEach(person -> bus.order(person, now, 10));
        awaitMembers(
                Api.createLive("{'type':'trait','name':'country','op':'equals','value':'%s'}".formatted(country)), ada);

        // When
        String key = Api.createLive(buyers(1));

        // Then
        assertThat(Api.members(key)).containsExactly(ada.toString());
        Api.segment(key).body("size", is(1), "excludedForConsent", is(1), "progress", is(1));
        asMarketer()
                .body("{\"purpose\":\"marketing\",\"rule\":" + buyers(1).replace('\'', '"') + "}")
                .post("/v1/segments/validate")
                .then()
                .statusCode(200)
                .body("valid", is(true), "estimate", is(1), "estimateError", is(0), "text.de", notNullValue());
    }

    @Test
    void aWithdrawalTakesAPersonOut() {
        // Given
        String key = Api.createLive(buyers(1));
        bus.profile(ada, 1, country, true);
        bus.order(ada, now, 10);
        awaitMembers(key, ada);

        // When
        bus.profile(ada, 2, country, false);

        // Then
        awaitMembers(key);
        Api.segment(key).body("size", is(0), "excludedForConsent", is(1));
        await().atMost(PATIENCE).until(() -> bus.memberships(ada).size() == 2);
        assertThat(bus.memberships(ada).getLast())
                .extracting(MembershipChangedV1::change, MembershipChangedV1::reason)
                .containsExactly("EXITED", "CONSENT");
        asMarketer()
                .get("/v1/segments/" + key + "/explain/" + ada)
                .then()
                .body("member", is(false), "permissionReason", is("CONSENT_WITHDRAWN"), "since", nullValue());
    }

    @Test
    void timeAloneEndsAMembershipAndTheMessageSaysExactlyWhen() {
        // Given
        String key = Api.createLive(
                "{'type':'all','rules':[%s,{'type':'event','name':'Order Completed','aggregate':'count','op':'gte','value':1,'within':'PT1M'}]}"
                        .formatted(fromCountry()));
        Instant bought = Instant.now().minusSeconds(52).truncatedTo(ChronoUnit.MILLIS);
        bus.profile(ada, 1, country, true);
        bus.order(ada, bought, 10);
        awaitMembers(key, ada);

        // When
        awaitMembers(key);

        // Then
        assertThat(Instant.now()).isBetween(bought.plusSeconds(60), bought.plusSeconds(64));
        await().atMost(PATIENCE).until(() -> bus.memberships(ada).size() == 2);
        assertThat(bus.memberships(ada).getLast())
                .isEqualTo(new MembershipChangedV1(ada, key, 1, "EXITED", bought.plusSeconds(60), "TIME"));
    }

    @Test
    void mergedProfilesCountAsOnePerson() {
        // Given
        String key = Api.createLive(buyers(2));
        bus.profile(ada, 1, country, true);
        bus.profile(ben, 1, country, true);
        bus.order(ada, now, 10);
        bus.order(ben, now.minusSeconds(1), 10);

        // When
        bus.merged(ada, 2, ben);

        // Then
        awaitMembers(key, ben);
        asMarketer().get("/v1/segments/memberships/" + ada).then().body("items.segment", equalTo(List.of(key)));
        asMarketer()
                .get("/v1/segments/" + key + "/explain/" + ada)
                .then()
                .body("profileId", is(ben.toString()), "member", is(true));
    }

    @Test
    void anErasedPersonIsNowhere() {
        // Given
        String key = Api.createLive(buyers(1));
        bus.profile(ada, 1, country, true);
        bus.order(ada, now, 10);
        awaitMembers(key, ada);

        // When
        bus.erased(ada, 2);

        // Then
        awaitMembers(key);
        asMarketer()
                .get("/v1/segments/memberships/" + ada)
                .then()
                .statusCode(404)
                .body("type", is("urn:stammkunde:problem:unknown-profile"));
    }

    @Test
    void anotherRuleMakesANewVersion() {
        // Given
        String key = Api.createLive(buyers(1));
        bus.profile(ada, 1, country, true);
        bus.order(ada, now, 10);
        awaitMembers(key, ada);

        // When
        asMarketer()
                .body("{\"name\":\"Test\",\"purpose\":\"marketing\",\"rule\":"
                        + buyers(2).replace('\'', '"') + "}")
                .put("/v1/segments/" + key)
                .then()
                .statusCode(200)
                .body("version", is(2), "state", is("BUILDING"));

        // Then
        awaitMembers(key);
        await().atMost(PATIENCE).until(() -> bus.memberships(ada).size() == 2);
        assertThat(bus.memberships(ada).getLast().version()).isEqualTo(2);
        assertThat(bus.memberships(ada).getLast().reason()).isEqualTo("RULE");
    }

    @Test
    void theMembersOfARemovedSegmentLeave() {
        // Given
        String key = Api.createLive(buyers(1));
        bus.profile(ada, 1, country, true);
        bus.order(ada, now, 10);
        awaitMembers(key, ada);

        // When
        asMarketer().delete("/v1/segments/" + key).then().statusCode(204);

        // Then
        asMarketer().get("/v1/segments/" + key).then().statusCode(404);
        await().atMost(PATIENCE).until(() -> bus.memberships(ada).size() == 2);
        assertThat(bus.memberships(ada).getLast().change()).isEqualTo("EXITED");
        asMarketer().get("/v1/segments/memberships/" + ada).then().body("items.size()", is(0));
    }

    @Test
    void aRecordThatCannotBeReadIsPutAsideAndTheOthersGoOn() {
        // Given
        String key = Api.createLive(buyers(1));
        String mark = UUID.randomUUID().toString();

        // When
        bus.send(Bus.eventsTopic(), mark, "{ no json".getBytes(UTF_8));
        bus.send(Bus.eventsTopic(), mark, "{\"timestamp\":\"yesterday\"}".getBytes(UTF_8));
        bus.send(Bus.eventsTopic(), mark, "{\"type\":\"track\"}".getBytes(UTF_8));
        bus.profile(ada, 1, country, true);
        bus.order(ada, now, 10);

        // Then
        awaitMembers(key, ada);
        assertThat(bus.all(Bus.eventsTopic() + Topics.DEAD_LETTERS_SUFFIX).stream()
                        .filter(letter -> mark.equals(letter.key()))
                        .map(letter -> Bus.header(letter, CloudEventHeaders.DEAD_LETTER_REASON)))
                .containsExactly("not JSON", "not a ResolvedEventV1 at /timestamp", "purposes is missing");
    }

    @Test
    void saysHowFarTheIntakeHasCome() {
        bus.profile(ada, 1, country, true);
        bus.order(ada, now, 10);
        await().atMost(PATIENCE)
                .untilAsserted(() -> asMarketer()
                        .get("/v1/segments/ingestion")
                        .then()
                        .statusCode(200)
                        .body("lag", is(0), "events", notNullValue(), "profiles", notNullValue()));
    }

    private String fromCountry() {
        return "{'type':'trait','name':'country','op':'equals','value':'%s'}".formatted(country);
    }

    private String buyers(int orders) {
        return "{'type':'all','rules':[%s,{'type':'event','name':'Order Completed','aggregate':'count','op':'gte','value':%d,'within':'P90D'}]}"
                .formatted(fromCountry(), orders);
    }
}
