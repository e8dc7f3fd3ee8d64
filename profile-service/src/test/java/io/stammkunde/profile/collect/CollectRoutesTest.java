package io.stammkunde.profile.collect;

import static io.restassured.RestAssured.given;
import static io.stammkunde.profile.Api.newId;
import static io.stammkunde.profile.Api.personWith;
import static io.stammkunde.profile.Api.submit;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.profile.Api;
import io.stammkunde.profile.RunningService;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@RunningService
class CollectRoutesTest {
    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest
    @CsvSource({
        "/v1/identify,identify", "/v1/i/,identify", "/v1/track/,track", "/v1/t,track", "/v1/page,page", "/v1/p,page",
        "/v1/screen,screen", "/v1/s,screen", "/v1/group,group", "/v1/g,group", "/v1/alias,alias", "/v1/a,alias"
    })
    void eachRouteOfASingleEventTakesIt(String path, String type) {
        submit(Api.shop(), path, """
            {"type":"%s","userId":"%s","event":"Looked","groupId":"g","previousId":"before"}\
            """.formatted(type, newId()))
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("success", is(true))
                .body("rejected", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/batch",
                "/v1/batch/",
                "/v1/b",
                "/b",
                "/v1/import",
                "/v1/m",
                "/beacon/v1/batch",
                "/rsaMetrics"
            })
    void eachRouteOfABatchTakesIt(String path) {
        submit(Api.shop(), path, batch("")).then().statusCode(200).body("success", is(true));
    }

    @Test
    void jsonIsReadWhateverTheContentTypeSays() {
        var shop = Api.shop();
        given().contentType("text/plain")
                .body("""
                    {"writeKey":"%s","batch":[{"type":"track","event":"Looked","anonymousId":"%s"}]}\
                    """.formatted(shop.writeKey(), newId()))
                .post("/v1/batch")
                .then()
                .statusCode(200);
    }

    @Test
    void theWriteKeyMayComeInTheQuery() {
        given().contentType("text/plain")
                .body(batch(""))
                .post("/beacon/v1/batch?writeKey=" + Api.shop().writeKey())
                .then()
                .statusCode(200);
    }

    @Test
    void writeKeysThatDifferAreRefused() {
        submit(Api.shop(), "/v1/batch?writeKey=" + Api.shop().writeKey(), batch(""))
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:stammkunde:problem:unknown-write-key"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic !!!", "Basic bm9ib2R5Og==", "Bearer abc"})
    void nobodyWithoutAKnownWriteKeyMaySend(String authorization) {
        given().header("Authorization", authorization)
                .body(batch(""))
                .post("/v1/batch")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "WriteKey")
                .contentType(PROBLEM);
    }

    @Test
    void aDisabledKeyIsRefusedAtOnce() {
        var shop = Api.shop();
        var keyId = Api.as("data-steward")
                .get("/v1/sources/" + shop.id())
                .jsonPath()
                .getString("writeKeys[0].id");
        submit(shop, "/v1/batch", batch("")).then().statusCode(200);

        Api.as("data-steward")
                .delete("/v1/sources/%s/write-keys/%s".formatted(shop.id(), keyId))
                .then()
                .statusCode(204);

        submit(shop, "/v1/batch", batch("")).then().statusCode(401);
    }

    @Test
    void aDisabledSourceIsRefused() {
        var shop = Api.shop();
        Api.as("administrator")
                .body("{\"enabled\":false}")
                .patch("/v1/sources/" + shop.id())
                .then()
                .statusCode(200)
                .body("enabled", is(false));

        submit(shop, "/v1/batch", batch("")).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "42", "{\"batch\":[]} x", "{\"a\":1,\"a\":2}", "\"text\""})
    void whatIsNoJsonObjectIsRefused(String body) {
        submit(Api.shop(), "/v1/batch", body)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:stammkunde:problem:malformed-body"));
    }

    @Test
    void aBatchWithoutEventsIsRefused() {
        submit(Api.shop(), "/v1/batch", "{\"batch\":{}}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/batch"));
    }

    @Test
    void aSingleInvalidEventIsRefusedAndTheFieldNamed() {
        submit(Api.shop(), "/v1/track", """
            {"userId":"u","event":"Order Completed","properties":{"order_id":"1","revenue":-1,"currency":"EUR"}}\
            """)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:stammkunde:problem:invalid-event"))
                .body("errors[0].pointer", is("/properties/revenue"));
    }

    @Test
    void ofABatchTheGoodEventsAreTakenAndTheBadOnesKeptWithTheReason() {
        var shop = Api.shop();
        var ada = newId();
        submit(shop, "/v1/batch", batch("""
            {"type":"track","event":"Looked","userId":"%s"},
            {"type":"track","event":"Looked"},
            {"type":"track","event":"Looked","userId":"u","timestamp":"2026-02-30T00:00:00Z"},
            7\
            """.formatted(ada)))
                .then()
                .statusCode(200)
                .body("success", is(true))
                .body("rejected.index", contains(1, 2, 3))
                .body("rejected.field", contains("/userId", "/timestamp", ""));

        personWith(1, "userId", ada);
        Api.as("data-steward")
                .get("/v1/quality/quarantine?limit=50")
                .then()
                .statusCode(200)
                .body("items.findAll { it.sourceId == '%s' }.field".formatted(shop.id()), hasItem("/timestamp"))
                .body(
                        "items.findAll { it.sourceId == '%s' }.reason".formatted(shop.id()),
                        everyItem(startsWith("must")));
    }

    @Test
    void aRepeatedBatchIsQuarantinedOnce() {
        var shop = Api.shop();
        var bad = batch("{\"type\":\"track\",\"messageId\":\"%s\"}".formatted(newId()));
        submit(shop, "/v1/batch", bad).then().statusCode(200);
        submit(shop, "/v1/batch", bad).then().statusCode(200);

        Api.as("data-steward")
                .get("/v1/quality/quarantine?limit=100")
                .then()
                .body("items.findAll { it.sourceId == '%s' }.size()".formatted(shop.id()), is(1));
    }

    @Test
    void moreEventsThanAllowedAreRefused() {
        submit(Api.shop(), "/v1/batch", batch("1" + ",1".repeat(2_500))).then().statusCode(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "GET", "DELETE"})
    void otherMethodsAreNotOffered(String method) {
        given().request(method, "/v1/batch").then().statusCode(405).header("Allow", containsString("POST"));
    }

    @Test
    void anEncodingThatIsNotUnderstoodIsRefused() {
        given().header("Content-Encoding", "br")
                .body("x")
                .post("/v1/batch")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void onlyPagesOfAllowedOriginsMaySend() {
        var site = Api.source("ART6_1_F", "\"analytics\"", "\"https://shop.example\"");
        var basic = "Basic " + Base64.getEncoder().encodeToString((site.writeKey() + ":").getBytes(UTF_8));

        given().header("Authorization", basic)
                .header("Origin", "https://shop.example")
                .body(batch(""))
                .post("/v1/batch")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://shop.example");
        given().header("Authorization", basic)
                .header("Origin", "https://evil.example")
                .body(batch(""))
                .post("/v1/batch")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void aPreflightNamesWhatAPageMaySend() {
        var origin = "https://%s.example".formatted(newId());
        Api.source("ART6_1_F", "\"analytics\"", "\"%s\"".formatted(origin));

        given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "Content-Type, X-Evil, rsa-batch")
                .options("/v1/batch")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Headers", "content-type, rsa-batch")
                .header("Access-Control-Max-Age", "900");
    }

    private static String batch(String events) {
        return "{\"batch\":[%s]}".formatted(events);
    }
}
