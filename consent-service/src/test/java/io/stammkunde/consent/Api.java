package io.stammkunde.consent;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.testing.TestTokens;

/** Calls the service as a client does. */
public final class Api {
    private Api() {}

    /** With a valid token of these roles. */
    public static RequestSpecification as(String... roles) {
        return given().auth().oauth2(TestTokens.of(roles)).contentType(ContentType.JSON);
    }

    /** Reports a decision about a purpose at large. */
    public static ValidatableResponse record(String profileId, String purpose, String action) {
        return as("service")
                .body("""
                        {"subject":{"profileId":"%s"},"purpose":"%s","action":"%s"}""".formatted(profileId, purpose, action))
                .post("/v1/consents")
                .then();
    }

    /** Asks whether data may be used. */
    public static ValidatableResponse decide(String profileId, String purpose) {
        return as("service")
                .body("""
                        {"profileId":"%s","purpose":"%s"}""".formatted(profileId, purpose))
                .post("/v1/consents/decisions")
                .then();
    }

    /** What holds now. */
    public static ValidatableResponse standing(String profileId) {
        return as("analyst")
                .queryParam("profileId", profileId)
                .get("/v1/consents")
                .then();
    }

    /** The ledger of a person. */
    public static ValidatableResponse history(String profileId) {
        return as("analyst")
                .queryParam("profileId", profileId)
                .get("/v1/consents/history")
                .then();
    }
}
