package io.stammkunde.profile.erasure;

import static io.stammkunde.profile.Api.PATIENCE;
import static io.stammkunde.profile.Api.as;
import static io.stammkunde.profile.Api.lookup;
import static io.stammkunde.profile.Api.newId;
import static io.stammkunde.profile.Api.personWith;
import static io.stammkunde.profile.Api.send;
import static io.stammkunde.profile.Api.submit;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import io.stammkunde.profile.Api;
import io.stammkunde.profile.Broker;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A customer who was a visitor before, and who has a name, an order and a refused event. */
record Customer(String userId, String device, UUID profileId, UUID absorbed) {
    /** Has come from this shop, and everything of them has arrived. */
    static Customer of(Api.Registered shop) {
        var userId = newId();
        var device = newId();
        send(shop, "track", """
            {"anonymousId":"%s","event":"Looked","timestamp":"2026-03-01T10:00:00Z"}\
            """.formatted(device));
        send(shop, "track", """
            {"userId":"%s","event":"Order Completed","timestamp":"2026-03-02T10:00:00Z","context":{"ip":"192.0.2.1"},
            "properties":{"order_id":"A-1","revenue":49.90,"currency":"EUR","email":"%s@example.org","phone":"030 1"}}\
            """.formatted(userId, userId));
        var absorbed = personWith(1, "anonymousId", device).getUUID("id");
        personWith(1, "userId", userId);
        send(shop, "identify", """
            {"userId":"%s","anonymousId":"%s","timestamp":"2026-03-03T10:00:00Z","context":{"ip":"192.0.2.1"},
            "traits":{"email":"%s@example.org","firstName":"Ada"}}\
            """.formatted(userId, device, userId));
        var profileId = personWith(3, "userId", userId).getUUID("id");
        refuse(shop, userId);
        score(profileId);
        await().atMost(PATIENCE)
                .untilAsserted(() -> lookup("userId", userId).then().body("scores.values.clv12m", is(12.5f)));
        return new Customer(userId, device, profileId, absorbed);
    }

    String email() {
        return userId + "@example.org";
    }

    List<UUID> profileIds() {
        return List.of(profileId, absorbed);
    }

    /** What a service is shown of them. */
    ValidatableResponse holdings() {
        return as("service")
                .body(body(profileIds()))
                .post("/v1/privacy/holdings")
                .then()
                .statusCode(200);
    }

    /** An event of theirs that the shop sends and that is refused. */
    static void refuse(Api.Registered shop, String userId) {
        submit(shop, "/v1/batch", """
            {"batch":[{"type":"track","userId":"%s","event":"Looked","timestamp":"never"}]}\
            """.formatted(userId)).then().statusCode(200);
    }

    static void score(UUID profileId) {
        Broker.append(
                Broker.topic("scores"),
                profileId.toString(),
                "{\"profileId\":\"%s\",\"at\":\"2026-03-01T10:00:00Z\",\"scores\":{\"clv12m\":12.50}}"
                        .formatted(profileId));
    }

    static String body(List<UUID> profileIds) {
        return profileIds.stream()
                .map(id -> '"' + id.toString() + '"')
                .collect(Collectors.joining(",", "{\"profileIds\":[", "]}"));
    }
}
