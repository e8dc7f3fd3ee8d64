package io.stammkunde.consent.ledger.http;

import static io.stammkunde.consent.Api.as;
import static io.stammkunde.consent.ledger.http.Refused.ADA;
import static io.stammkunde.consent.ledger.http.Refused.PREFIX;
import static io.stammkunde.consent.ledger.http.Refused.PROBLEM;
import static io.stammkunde.consent.ledger.http.Refused.VALID;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
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

    private static Instant tomorrow() {
        return Instant.now().plus(1, ChronoUnit.DAYS);
    }
}
