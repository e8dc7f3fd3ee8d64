package io.stammkunde.profile.source;

import static io.restassured.RestAssured.given;
import static io.stammkunde.profile.Api.as;
import static io.stammkunde.profile.Api.newId;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.stammkunde.profile.Api;
import io.stammkunde.profile.RunningService;
import io.stammkunde.testing.PathTricks;
import io.stammkunde.testing.TestTokens;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RunningService
class SourcesHttpTest {
    @TestHTTPResource
    URI service;

    @Test
    void aSourceIsRegisteredWithAWriteKeyAndListed() {
        var name = newId();
        var id = as("data-steward")
                .body("{\"name\":\"%s\",\"legalBasis\":\"ART6_1_B\",\"purposes\":[\"service\"]}".formatted(name))
                .post("/v1/sources")
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/sources/[0-9a-f-]{36}"))
                .body("kind", is("HTTP"))
                .body("enabled", is(true))
                .body("writeKeys", hasSize(1))
                .extract()
                .jsonPath()
                .getString("id");

        as("analyst").get("/v1/sources").then().statusCode(200).body("items.id", hasItem(id));
        as("analyst").get("/v1/sources/" + id).then().statusCode(200).body("name", is(name));
        as("data-steward")
                .post("/v1/sources/%s/write-keys".formatted(id))
                .then()
                .statusCode(201);
        as("analyst").get("/v1/sources/" + id).then().body("writeKeys", hasSize(2));
    }

    @Test
    void aNameBelongsToOneSourceWhateverItsCase() {
        var name = newId();
        var body = "{\"name\":\"%s\",\"legalBasis\":\"ART6_1_B\",\"purposes\":[]}";
        as("administrator")
                .body(body.formatted(name))
                .post("/v1/sources")
                .then()
                .statusCode(201);
        as("administrator")
                .body(body.formatted(" " + name.toUpperCase(Locale.ROOT)))
                .post("/v1/sources")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stammkunde:problem:source-name-taken"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/name | {'name':' ','legalBasis':'ART6_1_B','purposes':[]}",
                "/legalBasis | {'name':'n','purposes':[]}",
                "/legalBasis | {'name':'n','legalBasis':'BECAUSE','purposes':[]}",
                "/purposes | {'name':'n','legalBasis':'ART6_1_B'}",
                "/purposes | {'name':'n','legalBasis':'ART6_1_B','purposes':7}",
                "/allowedOrigins/0 | {'name':'n','legalBasis':'ART6_1_B','purposes':[],'allowedOrigins':['shop']}",
                "/nmae | {'nmae':'n','legalBasis':'ART6_1_B','purposes':[]}"
            })
    void whatIsWrongIsNamed(String pointer, String body) {
        as("data-steward")
                .body(body.replace('\'', '"'))
                .post("/v1/sources")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "[]", "7"})
    void whatIsNoObjectIsRefused(String body) {
        as("data-steward")
                .body(body)
                .post("/v1/sources")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().auth()
                .oauth2(TestTokens.of("data-steward"))
                .contentType(ContentType.XML)
                .body("<a/>")
                .post("/v1/sources")
                .then()
                .statusCode(415);
    }

    @Test
    void unknownIdsAreNotFound() {
        as("analyst").get("/v1/sources/" + newId()).then().statusCode(404);
        as("administrator").body("{}").patch("/v1/sources/" + newId()).then().statusCode(404);
        as("administrator")
                .delete("/v1/sources/%s/write-keys/%s".formatted(Api.shop().id(), newId()))
                .then()
                .statusCode(404);
    }

    @Test
    void whoMayNotRegisterSourcesIsRefused() {
        for (var role : new String[] {"analyst", "marketer", "compliance-officer", "customer"}) {
            as(role).body("{}").post("/v1/sources").then().statusCode(403);
        }
    }

    @Test
    void nobodyWithoutAValidTokenIsServed() {
        given().get("/v1/sources").then().statusCode(401).contentType("application/problem+json");
        for (var token : new String[] {
            TestTokens.expired("analyst"), TestTokens.foreign("analyst"), TestTokens.withoutAudience("analyst"), "abc"
        }) {
            given().auth().oauth2(token).get("/v1/sources").then().statusCode(401);
        }
    }

    @Test
    void pathsWithASecondMeaningAreRefused() {
        PathTricks.areRefused(service.getPort(), "/v1/sources");
        PathTricks.areRefused(service.getPort(), "/v1/batch");
    }
}
