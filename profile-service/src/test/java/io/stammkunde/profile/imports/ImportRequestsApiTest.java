package io.stammkunde.profile.imports;

import static io.restassured.RestAssured.given;
import static io.stammkunde.profile.imports.ImportApi.as;
import static io.stammkunde.profile.imports.ImportApi.body;
import static io.stammkunde.profile.imports.ImportApi.completed;
import static io.stammkunde.profile.imports.ImportApi.json;
import static io.stammkunde.profile.imports.ImportApi.newImport;
import static io.stammkunde.profile.imports.ImportApi.newName;
import static io.stammkunde.profile.imports.ImportApi.request;
import static io.stammkunde.profile.imports.ImportApi.send;
import static io.stammkunde.profile.imports.ImportApi.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.testing.KafkaServer;
import io.stammkunde.testing.MongoServer;
import io.stammkunde.testing.TokenIssuer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an import may ask for, of whom, and what helps to say it. */
@QuarkusTest
@WithTestResource(KafkaServer.class)
@WithTestResource(MongoServer.class)
@WithTestResource(TokenIssuer.class)
@WithTestResource(ImportResources.class)
class ImportRequestsApiTest {
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
        String id = newImport(newName());
        steward().get("/v1/imports/" + id + "/rejects").then().statusCode(409);
        send(id, "x".repeat(1_100_000)).statusCode(413);
    }

    @Test
    void aSourceKeepsTheLegalBasisItBeganWith() {
        String source = newName();
        newImport(source);

        request(body(source).replace("ART6_1_F", "ART6_1_A")).statusCode(409);
    }
}
