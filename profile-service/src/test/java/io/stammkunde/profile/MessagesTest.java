package io.stammkunde.profile;

import static io.stammkunde.profile.Api.PATIENCE;
import static io.stammkunde.profile.Api.as;
import static io.stammkunde.profile.Api.lookup;
import static io.stammkunde.profile.Api.newId;
import static io.stammkunde.profile.Api.personWith;
import static io.stammkunde.profile.Api.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the service hears from others and tells them. */
@QuarkusTest
@RunningService
class MessagesTest {
    @Test
    void anEventAndItsPersonAreToldAsCloudEvents() {
        var shop = Api.shop();
        var ada = newId();
        send(shop, "track", """
            {"messageId":"%s","userId":"%s","event":"Order Completed",
            "properties":{"order_id":"1","revenue":49.90,"currency":"EUR"}}\
            """.formatted(ada, ada));
        var id = personWith(1, "userId", ada).getString("id");

        await().atMost(PATIENCE).untilAsserted(() -> {
            var events = Broker.records(Broker.topic("resolved"), id);
            assertThat(events).hasSize(1);
            assertThat(Broker.header(events.getFirst(), "ce_type")).isEqualTo("io.stammkunde.event.resolved.v1");
            assertThat(Broker.header(events.getFirst(), "ce_source")).isEqualTo("/profile-service");
            var event = Broker.json(events.getFirst());
            assertThat(event.get("eventId").textValue()).isEqualTo(shop.id() + ":" + ada);
            assertThat(event.get("properties").get("revenue").decimalValue()).isEqualByComparingTo("49.90");
            assertThat(event.get("purposes").toString()).isEqualTo("[\"analytics\",\"service\"]");
            var changes = Broker.records(Broker.topic("profiles"), id);
            assertThat(Broker.json(changes.getFirst()).get("change").textValue())
                    .isEqualTo("CREATED");
            assertThat(Broker.json(changes.getLast())
                            .get("snapshot")
                            .get("identifiers")
                            .toString())
                    .contains(ada);
        });
    }

    @Test
    void aMergeIsToldUnderTheIdThatIsGone() {
        var shop = Api.shop();
        var device = newId();
        var ada = newId();
        send(shop, "page", "{\"anonymousId\":\"%s\"}".formatted(device));
        send(shop, "identify", "{\"userId\":\"%s\"}".formatted(ada));
        var gone = personWith(1, "anonymousId", device).getString("id");
        var survivor = personWith(1, "userId", ada).getString("id");

        send(shop, "page", "{\"anonymousId\":\"%s\",\"userId\":\"%s\"}".formatted(device, ada));

        personWith(3, "userId", ada);
        await().atMost(PATIENCE).untilAsserted(() -> {
            var last =
                    Broker.json(Broker.records(Broker.topic("profiles"), gone).getLast());
            assertThat(last.get("change").textValue()).isEqualTo("MERGED");
            assertThat(last.get("mergedInto").textValue()).isEqualTo(survivor);
        });
    }

    @Test
    void aDecisionOfTheLedgerReachesThePersonAndLaterOnesStand() {
        var shop = Api.shop();
        var ada = newId();
        send(shop, "identify", "{\"userId\":\"%s\"}".formatted(ada));
        var id = personWith(1, "userId", ada).getString("id");

        decide(id, "GIVEN", "2026-01-02T00:00:00Z", 1);
        decide(id, "WITHDRAWN", "2026-01-03T00:00:00Z", 2);
        decide(id, "GIVEN", "2026-01-01T00:00:00Z", 3);

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(lookup("userId", ada).jsonPath().getString("permissions.marketing.reason"))
                                .isEqualTo("CONSENT_WITHDRAWN"));
    }

    @Test
    void aChoiceOfSomebodyWhoseEventIsWithheldIsPassedOnWithoutTheEvent() {
        var site = Api.site();
        var visitor = newId();
        send(site, "page", """
            {"anonymousId":"%s","properties":{"secret":1},"context":{"consent":{"categoryPreferences":{"analytics":false}}}}\
            """.formatted(visitor));
        var id = personWith(0, "anonymousId", visitor).getString("id");

        await().atMost(PATIENCE).untilAsserted(() -> {
            var event = Broker.json(Broker.records(Broker.topic("resolved"), id).getFirst());
            assertThat(event.get("consents").toString()).isEqualTo("{\"analytics\":false}");
            assertThat(event.get("purposes")).isEmpty();
            assertThat(event.get("properties")).isEmpty();
        });
    }

    @Test
    void theObjectionOfABrowserTravelsWithItsEvents() {
        var shop = Api.shop();
        var visitor = newId();
        Api.sender(shop)
                .header("Sec-GPC", "1")
                .body("{\"anonymousId\":\"%s\"}".formatted(visitor))
                .post("/v1/page")
                .then()
                .statusCode(200);
        var id = personWith(1, "anonymousId", visitor).getString("id");

        await().atMost(PATIENCE).untilAsserted(() -> {
            var event = Broker.json(Broker.records(Broker.topic("resolved"), id).getFirst());
            assertThat(event.get("context").get("globalPrivacyControl").asBoolean())
                    .isTrue();
        });
    }

    @Test
    void whatCannotBeProcessedIsKeptWithTheReasonAndTheRestGoesOn() {
        var shop = Api.shop();
        var key = newId();
        var ofNobody = UUID.randomUUID();
        Broker.append(Broker.topic("collected"), key, "{broken");
        Broker.append(Broker.topic("collected"), key, "{\"messageId\":\"m\"}");
        Broker.append(Broker.topic("collected"), key, """
            {"messageId":"m","sourceId":"%s","type":"page","userId":"u","timestamp":"2026-01-01T00:00:00Z",
            "receivedAt":"2026-01-01T00:00:00Z"}\
            """.formatted(ofNobody));
        send(shop, "page", "{\"anonymousId\":\"%s\"}".formatted(key));

        personWith(1, "anonymousId", key);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Broker.records(Broker.topic("collected-dead-letters"), key).stream()
                                .map(record -> Broker.header(record, "dead-letter-reason")))
                        .containsExactlyInAnyOrder(
                                "not a collected event: JsonParseException",
                                "not a collected event: sourceId is missing",
                                "unknown source"));
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> as("analyst").get("/v1/quality/collection").then().body("lag", is(0)));
    }

    @Test
    void decisionsThatCannotBeAppliedAreKeptWithTheReason() {
        var nobody = newId();
        decide(nobody, "GIVEN", "2026-01-01T00:00:00Z", 1);
        decide(nobody, "PERHAPS", "2026-01-01T00:00:00Z", 1);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                Broker.records(Broker.topic("consents-dead-letters"), nobody + "|marketing|NONE")
                                        .stream()
                                        .map(record -> Broker.header(record, "dead-letter-reason")))
                        .containsExactlyInAnyOrder("unknown profile", "not a decision: IllegalArgumentException"));
    }

    private static void decide(String profileId, String state, String at, int sequence) {
        Broker.append(
                Broker.topic("consents"), profileId + "|marketing|NONE", """
                    {"profileId":"%s","purpose":"marketing","purposeVersion":1,"channel":"NONE","state":"%s",
                    "permitted":true,"eventTime":"%s","sequence":%d}\
                    """.formatted(profileId, state, at, sequence));
    }
}
