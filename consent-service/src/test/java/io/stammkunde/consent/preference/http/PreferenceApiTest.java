package io.stammkunde.consent.preference.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.Database;
import io.stammkunde.consent.ProfileServiceFake;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(180)
class PreferenceApiTest {
    private final String address = "paula-" + UUID.randomUUID() + "@example.org";
    private final String person = ProfileServiceFake.profileOf("email", address).toString();

    @Test
    void theHolderOfALinkSeesHowEverythingStands() {
        Api.record(person, "analytics", "GIVE");

        view(token(link()))
                .then()
                .statusCode(200)
                .body("items.find { it.purpose == 'analytics' && it.channel == 'NONE' }.permitted", equalTo(true))
                .body("items.find { it.purpose == 'marketing' && it.channel == 'EMAIL' }.permitted", equalTo(false))
                .body("items.find { it.purpose == 'service' }.say", equalTo("NONE"))
                .body(not(containsString(person)))
                .body(not(containsString(address)));
    }

    @Test
    void withdrawingTakesOneCallAsGivingDoes() {
        var token = token(link());

        decide(token, "GIVE", 1).then().statusCode(201).body("state", equalTo("GIVEN"));
        decideOn().body("permitted", equalTo(true));
        decide(token, "WITHDRAW", 1).then().statusCode(201).body("state", equalTo("WITHDRAWN"));
        decideOn().body("permitted", equalTo(false)).body("reason", equalTo("CONSENT_WITHDRAWN"));

        as("compliance-officer")
                .get("/v1/preferences/effort")
                .then()
                .body("giving.count", greaterThanOrEqualTo(1))
                .body("withdrawing.medianSteps", equalTo(1.0f));
    }

    @Test
    void oneClickEndsWhatTheLetterWasSentForAndNothingElse() {
        as("service")
                .body(consent("marketing", "EMAIL"))
                .post("/v1/consents")
                .then()
                .statusCode(201);
        Api.record(person, "analytics", "GIVE");
        var header = link().then().extract().<String>path("headers.List-Unsubscribe");

        given().contentType(ContentType.URLENC)
                .formParam("List-Unsubscribe", "One-Click")
                .post("/v1/unsubscribe/" + header.replaceAll(".*/|>", ""))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        decideOn().body("permitted", equalTo(false));
        Api.decide(person, "analytics").body("permitted", equalTo(true));
        Api.history(person).body("items.method", hasItem("ONE_CLICK_UNSUBSCRIBE"));
    }

    @Test
    void openingAnUnsubscribeAddressEndsNothing() {
        var header = link().then().extract().<String>path("headers.List-Unsubscribe");

        given().get("/v1/unsubscribe/" + header.replaceAll(".*/|>", "")).then().statusCode(405);
    }

    @Test
    void aLinkWithoutAPurposeEndsNothingByOneClick() {
        var made = as("service")
                .body("{\"subject\":{\"profileId\":\"%s\"}}".formatted(person))
                .post("/v1/preferences/links");
        made.then().statusCode(201).body("headers", anEmptyMap());

        given().contentType(ContentType.URLENC)
                .post("/v1/unsubscribe/" + token(made))
                .then()
                .statusCode(410);
    }

    @Test
    void anExpiredLinkOpensNothing() throws SQLException {
        var token = token(link());
        try (var connection = Database.connect();
                var update = connection.prepareStatement(
                        "update preference_link set expires_at = now() where profile_id = cast(? as uuid)")) {
            update.setString(1, person);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }

        view(token).then().statusCode(410).body("type", equalTo("urn:stammkunde:problem:link-invalid"));
        decide(token, "GIVE", 1).then().statusCode(410);
    }

    @Test
    void whoHoldsNoLinkSeesNothing() {
        view("x".repeat(43)).then().statusCode(410);
        view("x").then().statusCode(400).body("errors.pointer", hasItem("/token"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "marketer", "data-steward", "customer"})
    void onlyThoseWhoAnswerForLettersMakeLinks(String role) {
        as(role).body("{\"subject\":{\"profileId\":\"%s\"}}".formatted(person))
                .post("/v1/preferences/links")
                .then()
                .statusCode(403);
    }

    @Test
    void aLinkForAnUnknownPurposeIsRefused() {
        as("service")
                .body("{\"subject\":{\"profileId\":\"%s\"},\"purpose\":\"unheard-of\"}".formatted(person))
                .post("/v1/preferences/links")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:stammkunde:problem:unknown-purpose"));
    }

    private Response link() {
        return as("service").body("""
                        {"subject":{"type":"email","value":"%s"},"purpose":"marketing"}""".formatted(address)).post("/v1/preferences/links");
    }

    private static String token(Response made) {
        return made.then().statusCode(201).extract().<String>path("url").replaceAll(".*#", "");
    }

    private static Response view(String token) {
        return given().contentType(ContentType.JSON)
                .body("{\"token\":\"%s\"}".formatted(token))
                .post("/v1/preferences/view");
    }

    private static Response decide(String token, String action, int steps) {
        return given().contentType(ContentType.JSON)
                .body("""
                        {"link":{"token":"%s"},"choice":{"purpose":"marketing","channel":"EMAIL","action":"%s",
                         "effort":{"steps":%d,"seconds":4}}}""".formatted(token, action, steps))
                .post("/v1/preferences");
    }

    private String consent(String purpose, String channel) {
        return """
                {"subject":{"profileId":"%s"},"purpose":"%s","channel":"%s","action":"GIVE"}""".formatted(person, purpose, channel);
    }

    private io.restassured.response.ValidatableResponse decideOn() {
        return as("service")
                .body("""
                        {"profileId":"%s","purpose":"marketing","channel":"EMAIL"}""".formatted(person))
                .post("/v1/consents/decisions")
                .then();
    }
}
