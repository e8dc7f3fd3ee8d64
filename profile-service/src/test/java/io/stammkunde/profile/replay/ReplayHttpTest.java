package io.stammkunde.profile.replay;

import static io.restassured.RestAssured.given;
import static io.stammkunde.profile.Api.PATIENCE;
import static io.stammkunde.profile.Api.as;
import static io.stammkunde.profile.Api.newId;
import static io.stammkunde.profile.Api.personWith;
import static io.stammkunde.profile.Api.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.Api;
import io.stammkunde.profile.Broker;
import io.stammkunde.profile.RunningService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the topics told is told again, page by page. */
@QuarkusTest
@RunningService
class ReplayHttpTest {
    @Test
    void eventsAreToldAsTheTopicToldThem() {
        var shop = Api.shop();
        var ada = newId();
        send(shop, "track", """
            {"userId":"%s","event":"Order Completed","timestamp":"2026-03-01T10:00:00.123Z","context":{"locale":"de"},
            "properties":{"order_id":"1","revenue":49.90,"currency":"EUR","deep":{"list":[1,null,"ü"]}}}\
            """.formatted(ada));
        send(shop, "identify", "{\"userId\":\"%s\",\"traits\":{\"firstName\":\"Ada\"}}".formatted(ada));
        var id = personWith(2, "userId", ada).getString("id");

        var replayed = byId(all("events", 3), "eventId");

        var told = await().atMost(PATIENCE)
                .until(() -> Broker.records(Broker.topic("resolved"), id), records -> records.size() == 2);
        assertThat(told).allSatisfy(record -> {
            var event = Broker.json(record);
            assertThat(replayed).containsEntry(event.get("eventId").textValue(), event);
        });
    }

    @Test
    void profilesAreToldAsTheyAreNowAndAbsorbedOnesWithTheirSurvivor() {
        var shop = Api.shop();
        var device = newId();
        var ada = newId();
        send(shop, "page", "{\"anonymousId\":\"%s\"}".formatted(device));
        send(shop, "identify", "{\"userId\":\"%s\"}".formatted(ada));
        var gone = personWith(1, "anonymousId", device).getString("id");
        var survivor = personWith(1, "userId", ada).getString("id");
        send(shop, "page", "{\"anonymousId\":\"%s\",\"userId\":\"%s\"}".formatted(device, ada));
        personWith(3, "userId", ada);

        var replayed = byId(all("profiles", 2), "profileId");

        assertThat(replayed.get(gone).get("change").textValue()).isEqualTo("MERGED");
        assertThat(replayed.get(gone).get("mergedInto").textValue()).isEqualTo(survivor);
        await().atMost(PATIENCE).untilAsserted(() -> {
            var told = Broker.json(
                    Broker.records(Broker.topic("profiles"), survivor).getLast());
            for (var field : List.of("revision", "absorbed", "snapshot")) {
                assertThat(replayed.get(survivor).get(field)).isEqualTo(told.get(field));
            }
        });
    }

    @Test
    void withheldEventsAreNotToldAndPurposesAreThoseOfTheEvent() {
        var site = Api.site();
        var visitor = newId();
        send(site, "page", """
            {"messageId":"no-%s","anonymousId":"%s","context":{"consent":{"categoryPreferences":{"analytics":false}}}}\
            """.formatted(visitor, visitor));
        send(site, "page", """
            {"messageId":"yes-%s","anonymousId":"%s","context":{"consent":{"categoryPreferences":{"analytics":true}}}}\
            """.formatted(visitor, visitor));
        personWith(1, "anonymousId", visitor);

        var replayed = byId(all("events", 50), "eventId");

        assertThat(replayed).doesNotContainKey(site.id() + ":no-" + visitor);
        assertThat(replayed.get(site.id() + ":yes-" + visitor).get("purposes").toString())
                .isEqualTo("[\"analytics\"]");
    }

    @Test
    void theTotalIsThereFromTheFirstPageOn() {
        var shop = Api.shop();
        var ada = newId();
        send(shop, "identify", "{\"userId\":\"%s\"}".formatted(ada));
        personWith(1, "userId", ada);

        assertThat(page("events", 1, null).get("total").longValue()).isPositive();
        assertThat(page("profiles", 1, null).get("total").longValue()).isPositive();
    }

    @Test
    void onlyServicesAreToldEverything() {
        given().get("/v1/replay/events").then().statusCode(401);
        for (var role : new String[] {"analyst", "data-steward", "compliance-officer", "administrator", "customer"}) {
            as(role).get("/v1/replay/events").then().statusCode(403);
            as(role).get("/v1/replay/profiles").then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=1001", "limit=x", "after=%C3%BC"})
    void whatCannotBeReadIsRefused(String query) {
        for (var what : List.of("events", "profiles")) {
            as("service")
                    .urlEncodingEnabled(false)
                    .get("/v1/replay/%s?%s".formatted(what, query))
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void thePositionInOneListIsNoneInTheOther() {
        var ofAnEvent = "ZXZlbnQ";

        as("service")
                .get("/v1/replay/profiles?after=" + ofAnEvent)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("after"));
    }

    private static List<JsonNode> all(String what, int limit) {
        var items = new ArrayList<JsonNode>();
        String after = null;
        do {
            var page = page(what, limit, after);
            page.get("items").forEach(items::add);
            after = page.path("next").textValue();
        } while (after != null);
        return items;
    }

    private static JsonNode page(String what, int limit, String after) {
        var request = as("service").queryParam("limit", limit);
        var body = (after == null ? request : request.queryParam("after", after))
                .get("/v1/replay/" + what)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try {
            return WireJson.MAPPER.readTree(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Each once, in order. */
    private static Map<String, JsonNode> byId(List<JsonNode> items, String id) {
        var ids = items.stream().map(item -> item.get(id).textValue()).toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted();
        var found = new HashMap<String, JsonNode>();
        items.forEach(item -> found.put(item.get(id).textValue(), item));
        return found;
    }
}
