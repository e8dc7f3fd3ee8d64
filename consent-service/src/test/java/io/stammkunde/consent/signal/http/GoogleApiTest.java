package io.stammkunde.consent.signal.http;

import static io.stammkunde.consent.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.signal.TcString;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What Google's consent mode is told. */
@QuarkusTest
@Timeout(180)
class GoogleApiTest {
    private final String profile = UUID.randomUUID().toString();

    @Test
    void googleIsToldNoWhereNothingIsKnown() {
        google().body("consent.ad_storage", equalTo("denied"))
                .body("consent.ad_user_data", equalTo("denied"))
                .body("consent.ad_personalization", equalTo("denied"))
                .body("consent.analytics_storage", equalTo("denied"))
                .body("consent.personalization_storage", equalTo("denied"))
                .body("consent.functionality_storage", equalTo("granted"))
                .body("consent.security_storage", equalTo("granted"));
    }

    @Test
    void googleIsToldWhatThePersonDecided() {
        send("\"tcString\":\"%s\""
                .formatted(TcString.allowing(1, 2, 3, 4, 7, 8, 9, 10).encode()));
        google().body("consent.ad_storage", equalTo("granted"))
                .body("consent.analytics_storage", equalTo("granted"))
                .body("consent.personalization_storage", equalTo("denied"));

        send("\"gpc\":[\"1\"]");
        google().body("consent.ad_storage", equalTo("denied"))
                .body("consent.ad_user_data", equalTo("denied"))
                .body("consent.analytics_storage", equalTo("granted"));
    }

    @Test
    void googleIsToldWhatWasDecidedAtLargeWhereNothingWasForTheDevice() {
        Api.record(profile, "analytics", "GIVE");
        google().body("consent.analytics_storage", equalTo("granted"));

        Api.record(profile, "analytics", "WITHDRAW");
        google().body("consent.analytics_storage", equalTo("denied"));
    }

    @Test
    void readingItIsNotedInTheAuditLog() {
        google();

        as("administrator")
                .queryParam("objectId", profile)
                .get("/v1/audit")
                .then()
                .body("items.action", hasItem("consent.read"));
    }

    @Test
    void onlySomebodysIdIsAsked() {
        as("analyst").get("/v1/consents/google").then().statusCode(400);
        as("analyst")
                .queryParam("profileId", "nobody")
                .get("/v1/consents/google")
                .then()
                .statusCode(400);
        as("customer")
                .queryParam("profileId", profile)
                .get("/v1/consents/google")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse google() {
        return as("analyst")
                .queryParam("profileId", profile)
                .get("/v1/consents/google")
                .then()
                .statusCode(200);
    }

    private void send(String signals) {
        as("service")
                .body("{\"subject\":{\"profileId\":\"%s\"},%s}".formatted(profile, signals))
                .post("/v1/consents/signals")
                .then()
                .statusCode(201);
    }
}
