package io.stammkunde.consent.purpose.http;

import static io.stammkunde.consent.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.stammkunde.consent.Api;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(180)
class PurposeApiTest {
    private static final String CONTENT = """
            "legalBasis":"ART6_1_A","name":{"de":"Umfragen","en":"Surveys"},
            "description":{"de":"Wir fragen Sie.","en":"We ask you."},
            "dataCategories":["contact"],"retention":"P6M","channels":["NONE","EMAIL"]""";

    private final String key = "p" + UUID.randomUUID();

    @Test
    void theShippedPurposesAreThere() {
        as("marketer")
                .get("/v1/purposes")
                .then()
                .statusCode(200)
                .body("items.key", hasItems("analytics", "marketing", "personalization", "service"));
        as("service")
                .get("/v1/purposes/service")
                .then()
                .statusCode(200)
                .body("legalBasis", equalTo("ART6_1_B"))
                .body("name.de", equalTo("Kundenservice"))
                .body("retention", equalTo("P3Y"));
    }

    @Test
    void aPublishedPurposeCanBeDecidedOn() {
        publish().then().statusCode(201).body("version", equalTo(1)).body("retention", equalTo("P6M"));

        Api.record(UUID.randomUUID().toString(), key, "GIVE").statusCode(201);
    }

    @Test
    void peopleDecideOnTheLatestVersion() {
        publish();

        revise(CONTENT.replace("Surveys", "Questions"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("name.en", equalTo("Questions"));

        Api.record(UUID.randomUUID().toString(), key, "GIVE").body("purposeVersion", equalTo(2));
        as("analyst")
                .get("/v1/purposes/" + key + "/versions")
                .then()
                .body("items.version", contains(1, 2))
                .body("items.name.en", contains("Surveys", "Questions"));
    }

    @Test
    void sayingTheSameAgainAddsNoVersion() {
        publish();

        revise(CONTENT).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void aKeyIsPublishedOnce() {
        publish();

        publish()
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:stammkunde:problem:purpose-exists"))
                .body("errors.pointer", contains("/key"));
    }

    @Test
    void anUnknownPurposeIsNotThere() {
        as("analyst").get("/v1/purposes/" + key).then().statusCode(404);
        as("analyst").get("/v1/purposes/" + key + "/versions").then().statusCode(404);
        revise(CONTENT).then().statusCode(404).body("type", equalTo("urn:stammkunde:problem:unknown-purpose"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "marketer", "data-steward", "service"})
    void onlyThoseWhoAnswerForItPublish(String role) {
        as(role).body("{\"key\":\"%s\",%s}".formatted(key, CONTENT))
                .post("/v1/purposes")
                .then()
                .statusCode(403);
        as(role).body("{%s}".formatted(CONTENT))
                .put("/v1/purposes/analytics")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"retention\":\"P6M\";\"retention\":\"-P6M\";/retention",
                "\"retention\":\"P6M\";\"retention\":\"P0D\";/retention",
                "\"retention\":\"P6M\";\"retention\":\"for ever\";/retention",
                "\"legalBasis\":\"ART6_1_A\";\"legalBasis\":\"BECAUSE\";/legalBasis",
                "\"channels\":[\"NONE\",\"EMAIL\"];\"channels\":[];/channels",
                "\"dataCategories\":[\"contact\"];\"dataCategories\":[];/dataCategories",
                "\"de\":\"Umfragen\";\"de\":\"\";/name/de",
                "\"retention\":\"P6M\";\"retention\":\"P6M\",\"validFrom\":\"+99999-01-01T00:00:00Z\";/validFrom"
            })
    void aWrongFieldIsRefusedByName(String right, String wrong, String pointer) {
        as("administrator")
                .body("{\"key\":\"%s\",%s}".formatted(key, CONTENT.replace(right, wrong)))
                .post("/v1/purposes")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    private Response publish() {
        return as("compliance-officer")
                .body("{\"key\":\"%s\",%s}".formatted(key, CONTENT))
                .post("/v1/purposes");
    }

    private Response revise(String content) {
        return as("compliance-officer").body("{%s}".formatted(content)).put("/v1/purposes/" + key);
    }
}
