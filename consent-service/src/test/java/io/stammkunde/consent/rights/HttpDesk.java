package io.stammkunde.consent.rights;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.stammkunde.consent.Api;
import io.stammkunde.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The desk as officers have it, with requests of one person. */
final class HttpDesk {
    static final Duration PATIENCE = Duration.ofSeconds(40);
    static final String DESK = "/v1/privacy/requests";

    private final String email;

    HttpDesk(String email) {
        this.email = email;
    }

    static ValidatableResponse post(String path, Object body) {
        return Api.as("compliance-officer").body(body).post(DESK + path).then();
    }

    static ValidatableResponse correct(String id, Object body) {
        return Api.as("compliance-officer")
                .body(body)
                .put(DESK + "/" + id + "/corrections")
                .then();
    }

    static ValidatableResponse asCarl(String path, Object body) {
        return as("carl", path, body);
    }

    static ValidatableResponse as(String officer, String path, Object body) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.named(officer, "compliance-officer"))
                .contentType("application/json")
                .body(body)
                .post(DESK + path)
                .then();
    }

    static ValidatableResponse get(String id) {
        return Api.as("compliance-officer").get(DESK + "/" + id).then().statusCode(200);
    }

    /** A request that came by letter, of somebody who is known by an e-mail address. */
    static Map<String, Object> letter(String type, String email) {
        return Map.of(
                "type", type, "channel", "LETTER", "identities", List.of(Map.of("type", "email", "value", email)));
    }

    String received(String type) {
        return post("", letter(type, email))
                .statusCode(201)
                .body("state", equalTo("RECEIVED"))
                .extract()
                .path("id");
    }

    String planned(String type) {
        return plannedNow(received(type));
    }

    /** Plans one that was taken in. */
    String plannedNow(String id) {
        planWanted(id);
        until(id, "PLANNED");
        return id;
    }

    /** Establishes who asks, and asks for a plan. */
    String planWanted(String id) {
        post("/" + id + "/identity", Map.of("text", "signed in as the same person"))
                .statusCode(200);
        await().atMost(PATIENCE)
                .untilAsserted(() -> Api.as("compliance-officer")
                        .post(DESK + "/" + id + "/plan")
                        .then()
                        .statusCode(202));
        return id;
    }

    static void until(String id, String state) {
        await().atMost(PATIENCE).untilAsserted(() -> get(id).body("state", equalTo(state)));
    }

    static Map<String, Object> digest(String id) {
        return Map.of("digest", get(id).extract().<String>path("plan.digest"));
    }
}
