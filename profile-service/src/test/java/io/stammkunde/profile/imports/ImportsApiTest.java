package io.stammkunde.profile.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.testing.KafkaServer;
import io.stammkunde.testing.MongoServer;
import io.stammkunde.testing.TestTokens;
import io.stammkunde.testing.TokenIssuer;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(KafkaServer.class)
@WithTestResource(MongoServer.class)
@WithTestResource(TokenIssuer.class)
@WithTestResource(ImportResources.class)
class ImportsApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FILE = """
            Invoice,Customer,Date,Pieces,Price,Article
            A1,%1$s-ada,2026-01-05 10:00,2,1.25,Tea
            A1,%1$s-ada,2026-01-05 10:00,1,4.50,Cup
            A2,%1$s-bob,2026-01-06 10:00,1,9.00,Pot
            A2,%1$s-bob,2026-01-08 10:00,-1,9.00,Pot
            A3,,2026-01-07 10:00,1,9.00,Pot
            """;

    @Inject
    Imports imports;

    @Inject
    RunImports runImports;

    @Inject
    ImportsConfig config;

    @Test
    void ordersOfAFileReachTheProfilesAndEveryLineIsAccountedFor() {
        // Given
        String source = newName();
        String id = create(source);

        // When
        send(id, FILE.formatted(source)).statusCode(202);

        // Then
        JsonPath done = completed(id);
        assertThat(done.getLong("progress.linesRead")).isEqualTo(5);
        assertThat(done.getLong("progress.linesAccepted")).isEqualTo(3);
        assertThat(done.getLong("progress.linesRefunded")).isEqualTo(1);
        assertThat(done.getLong("progress.rejectedByReason.NO_CUSTOMER")).isEqualTo(1);
        assertThat(done.getLong("progress.ordersSent")).isEqualTo(2);
        assertThat(done.getLong("progress.refundsSent")).isEqualTo(1);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(of(source, "processed")).isEqualTo(3));
        steward()
                .body("{\"type\":\"userId\",\"value\":\"%s-ada\"}".formatted(source))
                .contentType("application/json")
                .post("/v1/profiles/lookup")
                .then()
                .statusCode(200);
        steward()
                .get("/v1/imports/" + id + "/rejects")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("6,NO_CUSTOMER,A3"));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        // Given
        String source = newName();
        String first = create(source);
        send(first, FILE.formatted(source));
        completed(first);

        // When
        String second = create(source);
        send(second, FILE.formatted(source));
        completed(second);

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(of(source, "duplicates")).isEqualTo(3));
        assertThat(of(source, "processed")).isEqualTo(3);
    }

    @Test
    void aFileMayComeInPartsAndAPartMayBeRepeated() {
        // Given
        String source = newName();
        String id = create(source);
        byte[] file = FILE.formatted(source).getBytes(StandardCharsets.UTF_8);
        String beginning = "bytes 0-99/" + file.length;

        // When
        send(id, file, 0, 100, beginning).statusCode(202).body("state", equalTo("AWAITING_FILE"));
        send(id, file, 0, 100, beginning).statusCode(202);
        send(id, file, 150, file.length, "bytes 150-%d/%d".formatted(file.length - 1, file.length))
                .statusCode(409)
                .body("detail", containsString("100 bytes"));
        send(id, file, 100, file.length, "bytes 100-%d/%d".formatted(file.length - 1, file.length))
                .statusCode(202)
                .body("state", equalTo("RUNNING"));

        // Then
        assertThat(completed(id).getLong("progress.linesRead")).isEqualTo(5);
        send(id, file, 0, 100, beginning).statusCode(409);
    }

    @Test
    void anImportThatWasCutOffGoesOnWhenTheServiceStarts() throws Exception {
        // Given
        String source = newName();
        UUID id = UUID.fromString(create(source));
        ImportFiles files = ImportFiles.of(config.folder(), id);
        Files.createDirectories(files.folder());
        Files.writeString(files.upload(), FILE.formatted(source));
        ImportJob job = imports.byId(id).await().indefinitely().orElseThrow();
        imports.replace(job.running(Files.size(files.upload())), ImportJob.State.AWAITING_FILE)
                .await()
                .indefinitely();

        // When
        runImports.resume(new io.quarkus.runtime.StartupEvent());

        // Then
        assertThat(completed(id.toString()).getLong("progress.ordersSent")).isEqualTo(2);
    }

    @Test
    void aFileWithoutTheMappedColumnsFailsAndSaysWhatItHas() {
        String id = create(newName());

        send(id, "a;b\n1;2\n");

        await().atMost(PATIENCE).until(() -> get(id).getString("state").equals("FAILED"));
        assertThat(get(id).getString("failure")).contains("Customer").contains("a, b");
    }

    @Test
    void mistakesAreToldWithTheirPlace() {
        request(body(newName()).replace("\"zone\":\"Europe/Berlin\"", "\"zone\":\"Europe/Bärlin\""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/zone"));
        request(body(newName()).replace("\"date\":\"Date\",", ""))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/mapping/date"));
        request(body(newName()).replace("\"ART6_1_F\"", "null")).statusCode(400);
        request(body(newName()).replace("[\"analytics\"]", "[]")).statusCode(400);
        request("{\"fileName\":\"x\",\"preset\":\"nope\",\"legalBasis\":\"ART6_1_F\",\"purposes\":[\"analytics\"],"
                        + "\"sourceName\":\"x\"}")
                .statusCode(404)
                .body("type", equalTo("urn:stammkunde:problem:unknown-import-preset"));
        steward().get("/v1/imports/" + new UUID(0, 0)).then().statusCode(404);
        String id = create(newName());
        steward().get("/v1/imports/" + id + "/rejects").then().statusCode(409);
        send(id, "x".repeat(1_100_000)).statusCode(413);
    }

    @Test
    void aSourceKeepsTheLegalBasisItBeganWith() {
        String source = newName();
        create(source);

        request(body(source).replace("ART6_1_F", "ART6_1_A")).statusCode(409);
    }

    @Test
    void presetsCanBeSavedUsedAndDeletedButTheShippedOnesStay() {
        String preset = """
                {"mapping":{"customer":"1","date":"2","amount":"3"},"header":false,"delimiter":";","currency":"EUR",
                 "zone":"Europe/Berlin","decimalMark":","}""";
        json(preset).put("/v1/imports/presets/kasse").then().statusCode(200).body("shipped", is(false));
        steward()
                .get("/v1/imports/presets")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("online-retail", "cdnow", "kasse"));
        String source = newName();
        String id = request(
                        "{\"fileName\":\"k.csv\",\"preset\":\"kasse\",\"legalBasis\":\"ART6_1_F\",\"purposes\":[\"analytics\"],\"sourceName\":\"%s\"}"
                                .formatted(source))
                .statusCode(201)
                .extract()
                .path("id");
        send(id, "k1;05.01.2026;12,50\nk2;06.01.2026;1.000,00\n");
        assertThat(completed(id).getLong("progress.ordersSent")).isEqualTo(2);

        json(preset).put("/v1/imports/presets/cdnow").then().statusCode(409);
        steward().delete("/v1/imports/presets/cdnow").then().statusCode(409);
        steward().delete("/v1/imports/presets/kasse").then().statusCode(204);
        steward().get("/v1/imports/presets/kasse").then().statusCode(404);
    }

    @Test
    void aPreviewShowsWhatAFileSeemsToBe() {
        steward()
                .contentType("application/octet-stream")
                .body("InvoiceNo;Kundennummer;Datum;Menge;Einzelpreis\nR1;K1;05.01.2026;2;9,90\n"
                        .getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports/preview")
                .then()
                .statusCode(200)
                .body("delimiter", equalTo(";"))
                .body("header", is(true))
                .body("rows[0][1]", equalTo("K1"))
                .body("suggestedMapping.customer", equalTo("Kundennummer"))
                .body("suggestedMapping.price", equalTo("Einzelpreis"));
    }

    @Test
    void onlyStewardsAndAdministratorsImport() {
        given().get("/v1/imports").then().statusCode(401);
        for (String role : new String[] {"analyst", "marketer", "compliance-officer", "service", "customer"}) {
            as(role).get("/v1/imports").then().statusCode(403);
        }
        as("administrator").get("/v1/imports").then().statusCode(200).body("items", notNullValue());
    }

    @Test
    void aDeletedImportIsForgottenWithItsFiles() {
        String id = create(newName());
        send(id, FILE.formatted("d"));
        completed(id);

        steward().delete("/v1/imports/" + id).then().statusCode(204);

        steward().get("/v1/imports/" + id).then().statusCode(404);
        assertThat(ImportFiles.of(config.folder(), UUID.fromString(id)).folder())
                .doesNotExist();
    }

    private static String newName() {
        return "shop-" + UUID.randomUUID();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role));
    }

    private static RequestSpecification steward() {
        return as("data-steward");
    }

    private static RequestSpecification json(String body) {
        return steward().contentType("application/json").body(body);
    }

    private static String body(String source) {
        return """
               {"fileName":"orders.csv","mapping":{"invoice":"Invoice","customer":"Customer","date":"Date",
                "quantity":"Pieces","price":"Price","name":"Article"},"zone":"Europe/Berlin","currency":"EUR",
                "legalBasis":"ART6_1_F","purposes":["analytics"],"sourceName":"%s"}""".formatted(source);
    }

    private static ValidatableResponse request(String body) {
        return json(body).post("/v1/imports").then();
    }

    private static String create(String source) {
        return request(body(source)).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse send(String id, String file) {
        return steward()
                .contentType("application/octet-stream")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put("/v1/imports/" + id + "/file")
                .then();
    }

    private static ValidatableResponse send(String id, byte[] file, int from, int to, String range) {
        return steward()
                .contentType("application/octet-stream")
                .header("Content-Range", range)
                .body(java.util.Arrays.copyOfRange(file, from, to))
                .put("/v1/imports/" + id + "/file")
                .then();
    }

    private static JsonPath get(String id) {
        return steward()
                .get("/v1/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath completed(String id) {
        await().atMost(PATIENCE).until(() -> !get(id).getString("state").equals("RUNNING"));
        JsonPath done = get(id);
        assertThat(done.getString("state")).as("%s", done.getString("failure")).isEqualTo("COMPLETED");
        return done;
    }

    /** What the collection says of the source. */
    private static long of(String source, String figure) {
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
