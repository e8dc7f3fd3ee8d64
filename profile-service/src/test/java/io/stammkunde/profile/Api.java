package io.stammkunde.profile;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.testing.TestTokens;
import java.time.Duration;
import java.util.UUID;

/** Calls of the running service, as the tests of several features need them. */
public final class Api {
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private Api() {}

    /** A source as it was registered. */
    public record Registered(String id, String writeKey) {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role)).contentType(ContentType.JSON);
    }

    /** A shop that fulfils contracts. */
    public static Registered shop() {
        return source("ART6_1_B", "\"service\",\"analytics\"", "");
    }

    /** A site whose visitors must agree. */
    public static Registered site() {
        return source("ART6_1_A", "", "");
    }

    /** A source of a legal basis, with purposes and origins as items of JSON arrays. */
    public static Registered source(String legalBasis, String purposes, String origins) {
        var created = as("data-steward")
                .body("""
                    {"name":"%s","legalBasis":"%s","purposes":[%s],"allowedOrigins":[%s]}\
                    """.formatted(newId(), legalBasis, purposes, origins))
                .post("/v1/sources")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Registered(created.getString("id"), created.getString("writeKeys[0].key"));
    }

    /** Something nobody has said before. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Sends one event, which must be accepted. */
    public static void send(Registered source, String type, String event) {
        submit(source, "/v1/" + type, event).then().statusCode(200);
    }

    public static Response submit(Registered source, String path, String body) {
        return sender(source).body(body).post(path);
    }

    /** A request as a sender makes it. */
    public static RequestSpecification sender(Registered source) {
        return given().auth().preemptive().basic(source.writeKey(), "").contentType(ContentType.JSON);
    }

    public static Response lookup(String type, String value) {
        return as("analyst")
                .body("{\"type\":\"%s\",\"value\":\"%s\"}".formatted(type, value))
                .post("/v1/profiles/lookup");
    }

    /** The person with the identifier, once they have this many events. */
    public static JsonPath personWith(int events, String type, String value) {
        return await().atMost(PATIENCE)
                .until(
                        () -> lookup(type, value),
                        found -> found.statusCode() == 200 && found.jsonPath().getInt("eventCount") == events)
                .jsonPath();
    }
}
