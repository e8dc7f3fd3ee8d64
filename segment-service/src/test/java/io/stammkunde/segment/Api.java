package io.stammkunde.segment;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The service as its callers see it. */
public final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Api() {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role)).contentType("application/json");
    }

    public static RequestSpecification asMarketer() {
        return as("marketer");
    }

    /** A segment of people whose purpose is marketing; the rule is written with single quotes. */
    public static String body(String key, String rule) {
        return "{\"key\":\"%s\",\"name\":\"Test\",\"purpose\":\"marketing\",\"rule\":%s}"
                .formatted(key, rule.replace('\'', '"'));
    }

    public static String newKey() {
        return "s-" + UUID.randomUUID();
    }

    public static String create(String rule) {
        String key = newKey();
        asMarketer().body(body(key, rule)).post("/v1/segments").then().statusCode(201);
        return key;
    }

    public static String createLive(String rule) {
        String key = create(rule);
        await().atMost(PATIENCE)
                .until(() -> "LIVE".equals(segment(key).extract().path("state")));
        return key;
    }

    public static ValidatableResponse segment(String key) {
        return asMarketer().get("/v1/segments/" + key).then().statusCode(200);
    }

    public static List<String> members(String key) {
        return asMarketer()
                .get("/v1/segments/" + key + "/members")
                .then()
                .statusCode(200)
                .extract()
                .path("items.profileId");
    }

    public static void awaitMembers(String key, UUID... people) {
        List<String> expected =
                List.of(people).stream().map(UUID::toString).sorted().toList();
        await().atMost(PATIENCE).until(() -> members(key).equals(expected));
    }
}
