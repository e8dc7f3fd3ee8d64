package io.stammkunde.segment.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.segment.Api.as;
import static io.stammkunde.segment.Api.asMarketer;
import static io.stammkunde.segment.Api.body;
import static io.stammkunde.segment.Api.newKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.segment.Api;
import io.stammkunde.testing.PathTricks;
import io.stammkunde.testing.TestTokens;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SegmentApiTest {
    private static final String RULE = "{'type':'consent','purpose':'marketing'}";
    private static final String PROBLEM = "urn:stammkunde:problem:";

    @TestHTTPResource("/")
    URI service;

    @Test
    void aSegmentIsCreatedReadChangedListedAndRemoved() {
        String key = newKey();
        asMarketer()
                .body(body(key, RULE))
                .post("/v1/segments")
                .then()
                .statusCode(201)
                .body("key", is(key), "version", is(1), "state", is("BUILDING"), "size", is(0))
                .body("text.en", is("permission for “marketing”"), "text.de", is("Erlaubnis für „marketing“"));
        asMarketer()
                .body("{\"name\":\"Renamed\",\"description\":\"d\",\"purpose\":\"marketing\",\"rule\":"
                        + RULE.replace('\'', '"') + "}")
                .put("/v1/segments/" + key)
                .then()
                .statusCode(200)
                .body("name", is("Renamed"), "version", is(1));
        as("compliance-officer")
                .get("/v1/segments?limit=200")
                .then()
                .statusCode(200)
                .body("items.key", hasItem(key));
        asMarketer().delete("/v1/segments/" + key).then().statusCode(204);
        asMarketer().get("/v1/segments/" + key).then().statusCode(404).body("type", is(PROBLEM + "unknown-segment"));
    }

    @Test
    void listsPageByCursor() {
        Api.create(RULE);
        Api.create(RULE);
        String cursor = asMarketer()
                .get("/v1/segments?limit=1")
                .then()
                .body("items.size()", is(1))
                .extract()
                .path("nextCursor");
        asMarketer()
                .get("/v1/segments?limit=1&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.size()", is(1));
    }

    @Test
    void aKeyIsTakenOnce() {
        String key = Api.create(RULE);
        asMarketer()
                .body(body(key, RULE))
                .post("/v1/segments")
                .then()
                .statusCode(409)
                .body("type", is(PROBLEM + "segment-exists"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "{\"key\":\"a\"} x",
                "{\"key\":\"a\",\"key\":\"b\"}",
                "{\"key\":7}",
                "{\"colour\":1}",
                "null"
            })
    void whatIsNoSegmentIsRefused(String body) {
        asMarketer()
                .body(body)
                .post("/v1/segments")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", containsString(PROBLEM));
    }

    @Test
    void deeplyNestedJsonIsRefused() {
        asMarketer().body("[".repeat(50_000)).post("/v1/segments").then().statusCode(400);
        String deep = "{'type':'not','rule':".repeat(300) + RULE + "}".repeat(300);
        asMarketer()
                .body(body(newKey(), deep))
                .post("/v1/segments")
                .then()
                .statusCode(400)
                .body("type", is(PROBLEM + "invalid-rule"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A key      | /key",
                "-a         | /key",
                "validate   | /key",
                "ingestion  | /key",
            })
    void aBadKeyIsNamed(String key, String pointer) {
        asMarketer()
                .body(body(key, RULE))
                .post("/v1/segments")
                .then()
                .statusCode(400)
                .body("type", is(PROBLEM + "invalid-request"), "errors.pointer", hasItem(pointer));
    }

    @Test
    void missingFieldsAreNamed() {
        asMarketer()
                .body("{\"key\":\"a\"}")
                .post("/v1/segments")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/name", "/purpose", "/rule")));
    }

    @Test
    void eachMistakeInARuleIsNamedWithItsPlace() {
        String rule =
                "{'type':'all','rules':[{'type':'trait','name':'a','op':'like'},{'type':'event','name':'b','aggregate':'count','op':'between','value':[3,1]}]}";
        asMarketer()
                .body(body(newKey(), rule))
                .post("/v1/segments")
                .then()
                .statusCode(400)
                .body("type", is(PROBLEM + "invalid-rule"))
                .body("errors.pointer", equalTo(List.of("/rule/rules/0/op", "/rule/rules/1/value")));
        asMarketer()
                .body("{\"purpose\":\"marketing\",\"rule\":" + rule.replace('\'', '"') + "}")
                .post("/v1/segments/validate")
                .then()
                .statusCode(200)
                .body("valid", is(false))
                .body("errors.pointer", equalTo(List.of("/rule/rules/0/op", "/rule/rules/1/value")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=201", "?limit=many", "?cursor=%21", "/x/members?cursor=!"})
    void badParametersAreRefused(String query) {
        asMarketer()
                .urlEncodingEnabled(false)
                .get("/v1/segments" + query)
                .then()
                .statusCode(either(is(400)).or(is(404)))
                .body("type", containsString(PROBLEM));
    }

    @Test
    void unknownAndMalformedIdsAreNotFound() {
        String key = Api.create(RULE);
        UUID nobody = UUID.randomUUID();
        asMarketer().get("/v1/segments/" + newKey() + "/members").then().statusCode(404);
        asMarketer()
                .body("{\"name\":\"a\",\"purpose\":\"b\",\"rule\":" + RULE.replace('\'', '"') + "}")
                .put("/v1/segments/" + newKey())
                .then()
                .statusCode(404);
        asMarketer().delete("/v1/segments/" + newKey()).then().statusCode(404);
        asMarketer()
                .get("/v1/segments/" + key + "/explain/" + nobody)
                .then()
                .statusCode(404)
                .body("type", is(PROBLEM + "unknown-profile"));
        asMarketer().get("/v1/segments/memberships/" + nobody).then().statusCode(404);
        asMarketer()
                .get("/v1/segments/memberships/not-a-uuid")
                .then()
                .statusCode(404)
                .body("type", notNullValue());
    }

    @Test
    void onlyKnownCallersWithTheRightRoleGetIn() {
        given().get("/v1/segments").then().statusCode(401).body("type", is(PROBLEM + "unauthenticated"));
        for (String token : List.of(
                TestTokens.expired("marketer"),
                TestTokens.foreign("marketer"),
                TestTokens.withoutAudience("marketer"),
                "rubbish")) {
            given().auth().oauth2(token).get("/v1/segments").then().statusCode(401);
            given().auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .body(body(newKey(), RULE))
                    .post("/v1/segments")
                    .then()
                    .statusCode(401);
        }
        as("customer").get("/v1/segments").then().statusCode(403).body("type", is(PROBLEM + "forbidden"));
        as("customer").get("/v1/segments/ingestion").then().statusCode(403);
        as("compliance-officer")
                .body(body(newKey(), RULE))
                .post("/v1/segments")
                .then()
                .statusCode(403);
        as("data-steward").delete("/v1/segments/x").then().statusCode(403);
        as("service").body("{}").post("/v1/segments/validate").then().statusCode(403);
    }

    @Test
    void anOversizedBodyIsRefused() {
        String large = body(newKey(), "{'type':'consent','purpose':'" + "a".repeat(600_000) + "'}");
        asMarketer().body(large).post("/v1/segments").then().statusCode(413);
    }

    @Test
    void wrongMethodsAndMediaTypesAreRefused() {
        asMarketer().patch("/v1/segments").then().statusCode(405).body("type", is(PROBLEM + "method-not-allowed"));
        asMarketer()
                .contentType("text/plain")
                .body("x")
                .post("/v1/segments")
                .then()
                .statusCode(415);
        asMarketer().accept("application/xml").get("/v1/segments").then().statusCode(406);
        asMarketer().get("/v1/segments/a/b/c/d").then().statusCode(404);
    }

    @Test
    void pathTricksAreRefused() {
        PathTricks.areRefused(service.getPort(), "/v1/segments");
        PathTricks.areRefused(service.getPort(), "/v1/segments/ingestion");
    }

    @Test
    void theKeptOpenApiDocumentIsTheOneThatIsServed() throws IOException {
        var served = given().get("/q/openapi?format=json").asString();
        var kept = new ObjectMapper(new YAMLFactory()).readTree(new File("../docs/openapi/segment.yaml"));
        assertThat(new ObjectMapper().readTree(served)).isEqualTo(kept);
    }

    @Test
    void theOpenApiDocumentDescribesTheRule() {
        given().accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("components.schemas.Rule.oneOf.size()", is(6))
                .body("components.schemas.SegmentRequest.properties.rule.$ref", is("#/components/schemas/Rule"));
    }
}
