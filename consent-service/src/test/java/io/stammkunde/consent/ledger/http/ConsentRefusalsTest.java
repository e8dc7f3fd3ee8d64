package io.stammkunde.consent.ledger.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.consent.Api.as;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.testing.PathTricks;
import io.stammkunde.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of bad input is answered with the problem that says what would be right, never with a 500. */
@QuarkusTest
@Timeout(180)
class ConsentRefusalsTest {
    private static final String ADA = "01900000-0000-7000-8000-00000000000a";
    private static final String VALID = """
            {"subject":{"profileId":"%s"},"purpose":"analytics","action":"GIVE"}""".formatted(ADA);
    private static final String PROBLEM = "application/problem+json";
    private static final String PREFIX = "urn:stammkunde:problem:";

    @TestHTTPResource
    URI address;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{;``",
                "{\"subject\":{\"profileId\":\"%s\"},\"purpose\":\"analytics\",\"action\":\"GIVE\"}};``",
                "[];``",
                "\"text\";``",
                "{\"subject\":{\"profileId\":\"not-a-uuid\"},\"purpose\":\"analytics\",\"action\":\"GIVE\"};/subject/profileId",
                "{\"subject\":{\"profileId\":7},\"purpose\":\"analytics\",\"action\":\"GIVE\"};/subject/profileId",
                "{\"subject\":\"ada\",\"purpose\":\"analytics\",\"action\":\"GIVE\"};/subject",
                "{\"subject\":{\"profileId\":\"%s\"},\"purpose\":[\"analytics\"],\"action\":\"GIVE\"};/purpose",
                "{\"subject\":{\"profileId\":\"%s\"},\"purpose\":\"analytics\",\"action\":\"TAKE\"};/action",
                "{\"subject\":{\"profileId\":\"%s\"},\"purpose\":\"analytics\",\"action\":2};/action",
                "{\"subject\":{\"profileId\":\"%s\"},\"purpose\":\"analytics\",\"action\":\"GIVE\",\"channel\":\"PIGEON\"};/channel",
                "{\"subject\":{\"profileId\":\"%s\"},\"purpose\":\"analytics\",\"action\":\"GIVE\",\"at\":\"2026-02-30T00:00:00Z\"};/at",
                "{\"subject\":{\"profileId\":\"%s\"},\"purpose\":\"analytics\",\"action\":\"GIVE\",\"at\":\"yesterday\"};/at",
                "{\"subject\":{\"profileId\":\"%s\"},\"purpose\":\"analytics\",\"action\":\"GIVE\",\"colour\":\"red\"};/colour"
            })
    void aBodyOfAnotherShapeIsRefusedNamingTheField(String body, String pointer) {
        as("service")
                .body(body.replace("%s", ADA))
                .post("/v1/consents")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo(PREFIX + "malformed-body"))
                .body("errors.pointer", hasItem(pointer))
                .body("detail", not(containsString("io.stammkunde")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"purpose\":\"analytics\",\"action\":\"GIVE\"};/subject",
                "{\"subject\":{},\"purpose\":\"analytics\",\"action\":\"GIVE\"};/subject",
                "{\"subject\":{\"type\":\"email\"},\"purpose\":\"analytics\",\"action\":\"GIVE\"};/subject",
                "{\"subject\":{\"profileId\":\"%s\",\"type\":\"email\",\"value\":\"a@b.c\"},\"purpose\":\"analytics\",\"action\":\"GIVE\"};/subject",
                "{\"subject\":{\"type\":\"\",\"value\":\"\"},\"purpose\":\"analytics\",\"action\":\"GIVE\"};/subject/type",
                "{\"subject\":{\"profileId\":\"%s\"},\"action\":\"GIVE\"};/purpose",
                "{\"subject\":{\"profileId\":\"%s\"},\"purpose\":\"Analytics!\",\"action\":\"GIVE\"};/purpose",
                "{\"subject\":{\"profileId\":\"%s\"},\"purpose\":\"analytics\"};/action",
                "{\"subject\":{\"profileId\":\"%s\"},\"purpose\":\"analytics\",\"action\":\"GIVE\",\"method\":\"EXPIRY\"};/method"
            })
    void aMissingOrWrongFieldIsRefusedByName(String body, String pointer) {
        as("service")
                .body(body.replace("%s", ADA))
                .post("/v1/consents")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo(PREFIX + "invalid-request"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void noBodyIsRefused() {
        as("service").post("/v1/consents").then().statusCode(400).contentType(PROBLEM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`\"at\":\"1969-12-31T23:59:59Z\"`;/at",
                "`\"at\":\"-999999999-01-01T00:00:00Z\"`;/at",
                "`\"at\":\"+999999999-12-31T23:59:59Z\"`;/at",
                "`\"at\":\"2026-01-02T00:00:00Z\",\"validUntil\":\"2026-01-02T00:00:00Z\"`;/validUntil",
                "`\"validUntil\":\"2020-01-01T00:00:00Z\"`;/validUntil",
                "`\"validUntil\":\"+99999-01-01T00:00:00Z\"`;/validUntil"
            })
    void aTimeThatCannotBeIsRefused(String times, String pointer) {
        as("service")
                .body("""
                        {"subject":{"profileId":"%s"},"purpose":"analytics","action":"GIVE",%s}""".formatted(ADA, times))
                .post("/v1/consents")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("type", equalTo(PREFIX + "impossible-time"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aDecisionTomorrowIsRefused() {
        as("service")
                .body("""
                        {"subject":{"profileId":"%s"},"purpose":"analytics","action":"GIVE","at":"%s"}""".formatted(ADA, tomorrow()))
                .post("/v1/consents")
                .then()
                .statusCode(422)
                .body("type", equalTo(PREFIX + "impossible-time"));
    }

    @Test
    void aQuestionAboutTomorrowIsRefused() {
        as("service")
                .body("""
                        {"profileId":"%s","purpose":"analytics","at":"%s"}""".formatted(ADA, tomorrow()))
                .post("/v1/consents/decisions")
                .then()
                .statusCode(422)
                .body("type", equalTo(PREFIX + "impossible-time"));
    }

    @Test
    void anUnknownPurposeIsRefused() {
        as("service")
                .body(VALID.replace("analytics", "unheard-of"))
                .post("/v1/consents")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("type", equalTo(PREFIX + "unknown-purpose"));
    }

    @Test
    void consentToAContractIsRefused() {
        as("service")
                .body(VALID.replace("analytics", "service"))
                .post("/v1/consents")
                .then()
                .statusCode(422)
                .body("type", equalTo(PREFIX + "no-say"));
    }

    @Test
    void aChannelThePurposeDoesNotUseIsRefused() {
        as("service")
                .body(VALID.replace("\"GIVE\"", "\"GIVE\",\"channel\":\"PHONE\""))
                .post("/v1/consents")
                .then()
                .statusCode(422)
                .body("type", equalTo(PREFIX + "channel-not-offered"));
    }

    @Test
    void withoutATokenNobodyGetsIn() {
        given().contentType(ContentType.JSON)
                .body(VALID)
                .post("/v1/consents")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .body("type", equalTo(PREFIX + "unauthenticated"));
    }

    @Test
    void aTokenThatIsNotValidGetsNobodyIn() {
        refused(TestTokens.expired("service"));
        refused(TestTokens.foreign("service"));
        refused(TestTokens.withoutAudience("service"));
        refused("not-a-token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "marketer", "customer", "unheard-of"})
    void aRoleThatMayNotRecordIsRefused(String role) {
        as(role).body(VALID)
                .post("/v1/consents")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("type", equalTo(PREFIX + "forbidden"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/consents?profileId=" + ADA,
                "/v1/consents/history?profileId=" + ADA,
                "/v1/consents/verification?profileId=" + ADA,
                "/v1/consents/ingestion",
                "/v1/purposes",
                "/v1/purposes/analytics",
                "/v1/purposes/analytics/versions"
            })
    void aCustomerReadsNothingHere(String path) {
        as("customer").get(path).then().statusCode(403).contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/consents",
                "/v1/consents?profileId=nobody",
                "/v1/consents?profileId=1-1-1-1-1",
                "/v1/consents/history?profileId=" + ADA + "&limit=0",
                "/v1/consents/history?profileId=" + ADA + "&limit=201",
                "/v1/consents/history?profileId=" + ADA + "&limit=many",
                "/v1/consents/history?profileId=" + ADA + "&cursor=made-up",
                "/v1/consents/history?profileId=" + ADA + "&cursor=LTE",
                "/v1/consents/history?profileId=" + ADA + "&purpose=NOT+A+KEY"
            })
    void aParameterThatCannotBeReadIsRefused(String path) {
        as("analyst")
                .get(path)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo(PREFIX + "invalid-request"));
    }

    @Test
    void anIdempotencyKeyOfAnotherFormIsRefused() {
        as("service")
                .header("Idempotency-Key", "x".repeat(129))
                .body(VALID)
                .post("/v1/consents")
                .then()
                .statusCode(400)
                .body("type", equalTo(PREFIX + "invalid-request"));
    }

    @Test
    void evidenceThatIsTooLongIsRefused() {
        as("service")
                .body(VALID.replace("}\"", "\"").replaceFirst("}$", ",\"evidence\":\"" + "x".repeat(8001) + "\"}"))
                .post("/v1/consents")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/evidence"));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedBeforeItIsSent() {
        var answer = announce(11 * 1024 * 1024);

        assertThat(answer).startsWith("HTTP/1.1 413").contains(PREFIX + "body-too-large");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        bearer().contentType(ContentType.TEXT)
                .body(VALID)
                .post("/v1/consents")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void anotherMethodIsRefused() {
        bearer().delete("/v1/consents").then().statusCode(405).contentType(PROBLEM);
    }

    @Test
    void anUnknownPathIsNotThere() {
        bearer().get("/v1/consents/unheard-of").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void pathTricksAreRefused() {
        PathTricks.areRefused(address.getPort(), "/v1/consents");
        PathTricks.areRefused(address.getPort(), "/v1/purposes");
    }

    /** The answer to a request that only announces its body: a client would go on writing and miss it. */
    private String announce(int bodyBytes) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoTimeout(10_000);
            var request = "POST /v1/consents HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nAuthorization: Bearer " + TestTokens.of("service")
                    + "\r\nContent-Length: " + bodyBytes + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void refused(String token) {
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(VALID)
                .post("/v1/consents")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .body("type", equalTo(PREFIX + "unauthenticated"));
    }

    private static RequestSpecification bearer() {
        return given().auth().oauth2(TestTokens.of("service"));
    }

    private static Instant tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS);
    }
}
