package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.testing.TestTokens;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A rebuild from the replay of profile-service, as an administrator sees it. */
@QuarkusTest
class RebuildApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role));
    }

    @AfterEach
    void clear() {
        ProfileServiceFake.clear();
    }

    @Test
    void aNewFileIsRebuiltByItselfAtTheStart() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> as("service")
                        .get("/v1/metrics/ingestion")
                        .then()
                        .statusCode(200)
                        .body("complete", equalTo(true)));
    }

    @Test
    void whatTheReplayTellsIsInTheFiguresAndBrokenItemsArePassedOver() {
        try (var wire = new Wire()) {
            wire.profile(id("eve"), "eve", 1, true);
        }
        idle();
        ProfileServiceFake.serve(
                ProfileServiceFake.EVENTS, "", page(order("eve", "re-1", "2012-03-01", "12.34"), "Mg"));
        ProfileServiceFake.serve(
                ProfileServiceFake.EVENTS,
                "Mg",
                "{\"items\":[{\"eventId\":\"broken\"},{\"addedLater\":1}],\"total\":3,\"addedLater\":true}");
        ProfileServiceFake.serve(ProfileServiceFake.PROFILES, "", """
                {"items":[{"profileId":"%s","change":"UPDATED","revision":1,"at":"2026-01-01T00:00:00Z","snapshot":{
                "identifiers":[],"traits":{},"permissions":{"analytics":{"permitted":true,"reason":"CONSENT_GIVEN"}},
                "firstSeen":"2012-01-01T00:00:00Z","lastSeen":"2012-03-01T00:00:00Z"}}],"total":1}\
                """.formatted(id("eve")));

        as("administrator")
                .post("/v1/metrics/rebuild")
                .then()
                .statusCode(202)
                .body("state", equalTo("running"))
                .body("startedAt", notNullValue())
                .body("finishedAt", nullValue());

        await().atMost(PATIENCE)
                .untilAsserted(() -> state().body("state", equalTo("done"))
                        .body("finishedAt", notNullValue())
                        .body("failure", nullValue())
                        .body("profiles.done", equalTo(1))
                        .body("profiles.total", equalTo(1))
                        .body("events.done", equalTo(1)));
        as("analyst")
                .get("/v1/metrics/revenue?from=2012-03-01&to=2012-04-01")
                .then()
                .statusCode(200)
                .body("value", equalTo(12.34f));
    }

    @Test
    void whileProfileServiceIsAwayTheRebuildWaitsAndAnotherOneIsRefused() {
        idle();
        ProfileServiceFake.serve(ProfileServiceFake.PROFILES, "", ProfileServiceFake.AWAY);
        as("administrator").post("/v1/metrics/rebuild").then().statusCode(202);

        as("administrator")
                .post("/v1/metrics/rebuild")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stammkunde:problem:rebuild-running"));
        as("analyst").get("/v1/metrics/revenue").then().statusCode(200);
        state().body("state", equalTo("running"));

        ProfileServiceFake.clear();
        await().atMost(PATIENCE).untilAsserted(() -> state().body("state", equalTo("done")));
    }

    @Test
    void aRefusalOfProfileServiceIsToldAndNotRepeated() {
        idle();
        ProfileServiceFake.serve(ProfileServiceFake.PROFILES, "", ProfileServiceFake.REFUSED);
        as("administrator").post("/v1/metrics/rebuild").then().statusCode(202);

        await().atMost(PATIENCE)
                .untilAsserted(() -> state().body("state", equalTo("failed"))
                        .body("failure", equalTo("profile-service refuses the replay with status 403")));
    }

    @Test
    void onlyAdministratorsRebuild() {
        given().post("/v1/metrics/rebuild").then().statusCode(401);
        for (var role : new String[] {"analyst", "marketer", "service", "data-steward", "customer"}) {
            as(role).post("/v1/metrics/rebuild").then().statusCode(403);
        }
        as("customer").get("/v1/metrics/rebuild").then().statusCode(403);
    }

    private static void idle() {
        await().atMost(PATIENCE).until(() -> !"running".equals(state().extract().path("state")));
    }

    private static ValidatableResponse state() {
        return as("analyst").get("/v1/metrics/rebuild").then().statusCode(200);
    }

    private static String page(ResolvedEventV1 event, String next) {
        try {
            return "{\"items\":[%s],\"next\":\"%s\",\"total\":3}"
                    .formatted(WireJson.MAPPER.writeValueAsString(event), next);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
