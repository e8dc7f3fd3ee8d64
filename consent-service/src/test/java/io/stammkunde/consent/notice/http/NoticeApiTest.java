package io.stammkunde.consent.notice.http;

import static io.stammkunde.consent.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.stammkunde.consent.Api;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Timeout(180)
class NoticeApiTest {
    private static final String CONTENT = """
            "purposes":["marketing"],"texts":{"de":{"text":"Wir schreiben Ihnen.","label":"Ja, gern"},
            "en":{"text":"We write to you.","label":"Yes, please"}},"requiresNewConsent":false""";

    private final String key = "n" + UUID.randomUUID();
    private final String person = UUID.randomUUID().toString();

    @Test
    void aNoticeIsPublishedWithTheDigestOfEachText() {
        publish(CONTENT)
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("texts.de.label", equalTo("Ja, gern"))
                // sha256sum of the text without a line break
                .body("texts.en.sha256", equalTo("e2c3f592654b1db9df15c35ea8a5eb9724af4c9f30a44a1819c315b3c915e24b"));
    }

    @Test
    void aFurtherVersionLeavesTheFirst() {
        publish(CONTENT);

        revise(CONTENT.replace("We write", "We still write"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));

        as("analyst")
                .get("/v1/notices/" + key + "/versions")
                .then()
                .body("items.version", contains(1, 2))
                .body("items.texts.en.text", contains("We write to you.", "We still write to you."));
    }

    @Test
    void sayingTheSameAgainAddsNoVersion() {
        publish(CONTENT);

        revise(CONTENT).then().statusCode(200).body("version", equalTo(1));
    }

    @Test
    void aDecisionNamesTheTextThatWasShown() {
        publish(CONTENT);

        give(1, "de").then().statusCode(201);

        Api.history(person).body("items[0].notices", contains(key + "@1/de"));
        as("compliance-officer")
                .queryParam("profileId", person)
                .get("/v1/consents/verification")
                .then()
                .body("intact", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"2,de", "1,fr"})
    void aTextThatThereIsNoneOfCannotHaveBeenShown(int version, String language) {
        publish(CONTENT);

        give(version, language).then().statusCode(404).body("type", equalTo("urn:stammkunde:problem:unknown-notice"));
        Api.history(person).body("items.size()", equalTo(0));
    }

    @Test
    void aTextAboutSomethingElseCannotHaveBeenShown() {
        publish(CONTENT.replace("marketing", "analytics"));

        give(1, "de").then().statusCode(404).body("type", equalTo("urn:stammkunde:problem:unknown-notice"));
    }

    @Test
    void aVersionThatRequiresNewConsentEndsTheFormerOnes() {
        publish(CONTENT);
        give(1, "de").then().statusCode(201);

        revise(CONTENT.replace("false", "true")).then().statusCode(200);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> Api.decide(person, "marketing")
                        .body("permitted", equalTo(false))
                        .body("reason", equalTo("CONSENT_INVALIDATED")));
        give(2, "de").then().statusCode(201);
        Api.decide(person, "marketing").body("permitted", equalTo(true));
    }

    @Test
    void aNoticeTellsAboutAPurposeThatExists() {
        publish(CONTENT.replace("marketing", "p" + key))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:stammkunde:problem:notice-about-nothing"));
    }

    @Test
    void aKeyIsPublishedOnce() {
        publish(CONTENT);

        publish(CONTENT).then().statusCode(409).body("type", equalTo("urn:stammkunde:problem:notice-exists"));
    }

    @Test
    void onlyThoseWhoAnswerForItPublish() {
        as("marketer")
                .body("{\"key\":\"%s\",%s}".formatted(key, CONTENT))
                .post("/v1/notices")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "\"purposes\":[\"marketing\"];\"purposes\":[];/purposes",
                "\"label\":\"Ja, gern\";\"label\":\" \";/texts/de/label",
            })
    void aWrongFieldIsRefusedByName(String right, String wrong, String pointer) {
        publish(CONTENT.replace(right, wrong)).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void aLanguageHasTwoLetters() {
        publish(CONTENT.replace("\"en\"", "\"english\"")).then().statusCode(400);
    }

    private Response publish(String content) {
        return as("compliance-officer")
                .body("{\"key\":\"%s\",%s}".formatted(key, content))
                .post("/v1/notices");
    }

    private Response revise(String content) {
        return as("compliance-officer").body("{%s}".formatted(content)).put("/v1/notices/" + key);
    }

    private Response give(int version, String language) {
        return as("service").body("""
                        {"subject":{"profileId":"%s"},"purpose":"marketing","action":"GIVE",
                         "notices":[{"key":"%s","version":%d,"language":"%s"}]}""".formatted(person, key, version, language)).post("/v1/consents");
    }
}
