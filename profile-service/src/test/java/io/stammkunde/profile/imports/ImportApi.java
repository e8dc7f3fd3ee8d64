package io.stammkunde.profile.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** Imports as a data steward sees them. */
final class ImportApi {
    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final String FILE = """
            Invoice,Customer,Date,Pieces,Price,Article
            A1,%1$s-ada,2026-01-05 10:00,2,1.25,Tea
            A1,%1$s-ada,2026-01-05 10:00,1,4.50,Cup
            A2,%1$s-bob,2026-01-06 10:00,1,9.00,Pot
            A2,%1$s-bob,2026-01-08 10:00,-1,9.00,Pot
            A3,,2026-01-07 10:00,1,9.00,Pot
            """;

    private ImportApi() {}

    static String newName() {
        return "shop-" + UUID.randomUUID();
    }

    static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role));
    }

    static RequestSpecification steward() {
        return as("data-steward");
    }

    static RequestSpecification json(String body) {
        return steward().contentType("application/json").body(body);
    }

    static String body(String source) {
        return """
               {"fileName":"orders.csv","mapping":{"invoice":"Invoice","customer":"Customer","date":"Date",
                "quantity":"Pieces","price":"Price","name":"Article"},"zone":"Europe/Berlin","currency":"EUR",
                "legalBasis":"ART6_1_F","purposes":["analytics"],"sourceName":"%s"}""".formatted(source);
    }

    static ValidatableResponse request(String body) {
        return json(body).post("/v1/imports").then();
    }

    static String newImport(String source) {
        return request(body(source)).statusCode(201).extract().path("id");
    }

    static ValidatableResponse send(String id, String file) {
        return steward()
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put("/v1/imports/" + id + "/file")
                .then();
    }

    static ValidatableResponse send(String id, byte[] file, int from, int to, String range) {
        return steward()
                .contentType("application/octet-stream")
                .header("Content-Range", range)
                .body(java.util.Arrays.copyOfRange(file, from, to))
                .put("/v1/imports/" + id + "/file")
                .then();
    }

    static JsonPath get(String id) {
        return steward()
                .get("/v1/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath completed(String id) {
        await().atMost(PATIENCE).until(() -> !get(id).getString("state").equals("RUNNING"));
        JsonPath done = get(id);
        assertThat(done.getString("state")).as("%s", done.getString("failure")).isEqualTo("COMPLETED");
        return done;
    }

    /** What the collection says of the source. */
    static long of(String source, String figure) {
        String sourceId = steward()
                .get("/v1/sources")
                .jsonPath()
                .getString("items.find { it.name == '%s' }.id".formatted(source));
        Object found = steward()
                .get("/v1/quality/collection")
                .jsonPath()
                .get("sources.find { it.sourceId == '%s' }?.%s".formatted(sourceId, figure));
        return found instanceof Number number ? number.longValue() : 0;
    }
}
