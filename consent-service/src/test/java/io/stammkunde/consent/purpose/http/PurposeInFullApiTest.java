package io.stammkunde.consent.purpose.http;

import static io.stammkunde.consent.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.stammkunde.consent.Api;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Timeout(180)
class PurposeInFullApiTest {
    private static final String CONTENT = """
            "legalBasis":"ART6_1_A","name":{"de":"Anzeigen","en":"Ads"},
            "description":{"de":"Wir zeigen Anzeigen.","en":"We show ads."},
            "dataCategories":["usage"],"retention":"P6M","channels":["NONE","DEVICE"]""";
    /** What other tests ask of signals must not meet these purposes. */
    private static final String LATER = "\"validFrom\":\"2190-01-01T00:00:00Z\"";

    private static final String IN_FULL = CONTENT + """
            ,"recipients":[{"name":"Druckhaus","country":"DE"},
                           {"name":"Cloud Inc.","country":"US","safeguard":"STANDARD_CLAUSES"}],
            "tcfPurposes":[2,1],"tcfSpecialFeatures":[1],"googleTypes":["ad_storage","analytics_storage"],""" + LATER;

    private final String key = "p" + UUID.randomUUID();

    @Test
    void recipientsAndSignalsAreKeptWithTheVersion() {
        publish(IN_FULL).statusCode(201);

        as("analyst")
                .get("/v1/purposes/" + key)
                .then()
                .body("recipients.name", contains("Druckhaus", "Cloud Inc."))
                .body("recipients.safeguard", contains(null, "STANDARD_CLAUSES"))
                .body("tcfPurposes", contains(1, 2))
                .body("tcfSpecialFeatures", contains(1))
                .body("googleTypes", contains("ad_storage", "analytics_storage"));
    }

    @Test
    void whatIsLeftOutIsNobodyAndNothing() {
        publish(CONTENT)
                .statusCode(201)
                .body("recipients", empty())
                .body("tcfPurposes", empty())
                .body("googleTypes", empty())
                .body("objectedByGpc", equalTo(false))
                .body("validUntil", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"tcfPurposes\":[1,7];true",
                "\"tcfPurposes\":[1,8];false",
                "\"googleTypes\":[\"ad_user_data\"];true",
                "\"googleTypes\":[\"security_storage\"];false",
                "\"tcfPurposes\":[4],\"objectedByGpc\":false;false",
                "\"objectedByGpc\":true;true"
            })
    void advertisingIsObjectedToByGpcUnlessItIsSaidOtherwise(String signals, boolean objected) {
        publish(CONTENT + "," + signals + "," + LATER).statusCode(201).body("objectedByGpc", equalTo(objected));
    }

    @Test
    void anotherRecipientMakesAnotherVersionAndTheSameAgainDoesNot() {
        publish(IN_FULL);

        revise(IN_FULL).statusCode(200).body("version", equalTo(1));
        revise(IN_FULL.replace("Druckhaus", "Setzerei")).statusCode(200).body("version", equalTo(2));
    }

    @Test
    void anEndMakesAnotherVersionAndCanBeLifted() {
        publish(CONTENT);
        var end = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

        revise(CONTENT + ",\"validUntil\":\"" + end + "\"")
                .body("version", equalTo(2))
                .body("validUntil", equalTo(end.toString()));
        revise(CONTENT).body("version", equalTo(3)).body("validUntil", nullValue());
    }

    @Test
    void aPurposeThatIsOverCannotBeAgreedToAndItsConsentsEnd() {
        publish(CONTENT);
        var profile = UUID.randomUUID().toString();
        Api.record(profile, key, "GIVE").statusCode(201);
        revise(CONTENT + ",\"validUntil\":\"" + Instant.now().plusSeconds(2) + "\"")
                .statusCode(200);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Api.standing(profile).body("items.state", contains("EXPIRED")));
        Api.decide(profile, key).body("reason", equalTo("PURPOSE_ENDED"));
        Api.record(profile, key, "GIVE").statusCode(422).body("type", equalTo("urn:stammkunde:problem:purpose-ended"));
        Api.record(profile, key, "WITHDRAW").statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01T00:00:00Z, 2020-02-01T00:00:00Z",
        "2190-01-02T00:00:00Z, 2190-01-02T00:00:00Z",
        "2190-01-02T00:00:00Z, 2190-01-01T00:00:00Z"
    })
    void aVersionDoesNotEndBeforeItBegan(String from, String until) {
        publish("%s,\"validFrom\":\"%s\",\"validUntil\":\"%s\"".formatted(CONTENT, from, until))
                .statusCode(422)
                .body("type", equalTo("urn:stammkunde:problem:impossible-time"))
                .body("errors.pointer", contains("/validUntil"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"recipients\":[{\"name\":\"A\",\"country\":\"DE\"},{\"name\":\"B\",\"country\":\"US\"}];/recipients/1/safeguard",
                "\"recipients\":[{\"name\":\"A\",\"country\":\"DE\",\"safeguard\":\"ADEQUACY\"}];/recipients/0/safeguard",
                "\"recipients\":[{\"name\":\"A\",\"country\":\"Germany\"}];/recipients/0/country",
                "\"recipients\":[{\"name\":\"A\",\"country\":\"US\",\"safeguard\":\"TRUST\"}];/recipients/0/safeguard",
                "\"recipients\":[{\"name\":\" \",\"country\":\"DE\"}];/recipients/0/name",
                "\"tcfPurposes\":[1,12];/tcfPurposes/1",
                "\"tcfPurposes\":[0];/tcfPurposes/0",
                "\"tcfSpecialFeatures\":[3];/tcfSpecialFeatures/0",
                "\"googleTypes\":[\"AD_STORAGE\"];/googleTypes/0",
                "\"validUntil\":\"2300-01-01T00:00:00Z\";/validUntil"
            })
    void aWrongFieldIsRefusedByName(String wrong, String pointer) {
        publish(CONTENT + "," + wrong).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "ART6_1_A;\"NONE\";\"tcfPurposes\":[1];/channels",
                "ART6_1_F;\"NONE\",\"DEVICE\";\"tcfPurposes\":[1,7];/tcfPurposes",
                "ART6_1_F;\"NONE\",\"DEVICE\";\"tcfSpecialFeatures\":[1];/tcfSpecialFeatures",
                "ART6_1_B;\"NONE\",\"DEVICE\";\"tcfPurposes\":[7];/tcfPurposes",
                "ART6_1_B;\"NONE\",\"DEVICE\";\"objectedByGpc\":true;/objectedByGpc"
            })
    void aSignalThatCouldDecideNothingIsRefused(String basis, String channels, String signals, String pointer) {
        var content = CONTENT.replace("ART6_1_A", basis).replace("\"NONE\",\"DEVICE\"", channels);

        publish(content + "," + signals).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void theShippedPurposesNameTheirSignals() {
        as("analyst")
                .get("/v1/purposes/advertising")
                .then()
                .body("tcfPurposes", contains(1, 2, 3, 4, 7))
                .body("objectedByGpc", equalTo(true));
        as("analyst").get("/v1/purposes/marketing").then().body("objectedByGpc", equalTo(true));
        as("analyst").get("/v1/purposes/analytics").then().body("googleTypes", contains("analytics_storage"));
        as("analyst").get("/v1/purposes/necessary").then().body("legalBasis", equalTo("TDDDG_25_2"));
    }

    private ValidatableResponse publish(String content) {
        return as("compliance-officer")
                .body("{\"key\":\"%s\",%s}".formatted(key, content))
                .post("/v1/purposes")
                .then();
    }

    private ValidatableResponse revise(String content) {
        return as("compliance-officer")
                .body("{%s}".formatted(content))
                .put("/v1/purposes/" + key)
                .then();
    }
}
