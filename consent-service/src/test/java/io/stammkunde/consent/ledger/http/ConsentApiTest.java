package io.stammkunde.consent.ledger.http;

import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.ProfileServiceFake;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(180)
class ConsentApiTest {
    private final String profile = UUID.randomUUID().toString();

    @Test
    void aDecisionIsAnsweredWithItsReceipt() {
        Api.record(profile, "analytics", "GIVE")
                .statusCode(201)
                .body("id", notNullValue())
                .body("profileId", equalTo(profile))
                .body("purpose", equalTo("analytics"))
                .body("purposeVersion", equalTo(2))
                .body("channel", equalTo("NONE"))
                .body("state", equalTo("GIVEN"))
                .body("eventTime", notNullValue())
                .body("recordedAt", notNullValue())
                .body("validUntil", nullValue());
    }

    @Test
    void aWithdrawalTakesEffectAtOnce() {
        Api.record(profile, "analytics", "GIVE").statusCode(201);
        Api.decide(profile, "analytics").body("permitted", is(true)).body("reason", equalTo("CONSENT_GIVEN"));

        Api.record(profile, "analytics", "WITHDRAW").statusCode(201);

        Api.decide(profile, "analytics").body("permitted", is(false)).body("reason", equalTo("CONSENT_WITHDRAWN"));
        Api.standing(profile).body("items", hasSize(1)).body("items[0].state", equalTo("WITHDRAWN"));
        Api.history(profile).body("items.state", contains("GIVEN", "WITHDRAWN"));
    }

    @Test
    void withdrawingWhatWasNeverGivenIsRecordedAndHarmless() {
        Api.record(profile, "analytics", "WITHDRAW").statusCode(201).body("state", equalTo("WITHDRAWN"));

        Api.decide(profile, "analytics").body("permitted", is(false));
    }

    @Test
    void anEarlierDecisionThatArrivesLateIsKeptAndChangesNothing() {
        Api.record(profile, "analytics", "WITHDRAW").statusCode(201);

        as("service")
                .body("""
                        {"subject":{"profileId":"%s"},"purpose":"analytics","action":"GIVE","at":"2026-01-01T00:00:00Z"}""".formatted(profile))
                .post("/v1/consents")
                .then()
                .statusCode(201)
                .body("state", equalTo("GIVEN"));

        Api.standing(profile).body("items[0].state", equalTo("WITHDRAWN"));
        Api.history(profile).body("items", hasSize(2));
    }

    @Test
    void whoIsNamedByAnIdentifierIsResolvedByProfileService() {
        as("service")
                .body("""
                        {"subject":{"type":"email","value":"ada@example.org"},"purpose":"marketing",
                         "channel":"EMAIL","action":"GIVE","method":"CHECKBOX","evidence":"form 7"}""")
                .post("/v1/consents")
                .then()
                .statusCode(201)
                .body(
                        "profileId",
                        equalTo(ProfileServiceFake.profileOf("email", "ada@example.org")
                                .toString()))
                .body("channel", equalTo("EMAIL"));
    }

    @Test
    void aRepeatedRequestGetsTheReceiptOfTheFirst() {
        var body = """
                {"subject":{"profileId":"%s"},"purpose":"analytics","action":"GIVE"}""".formatted(profile);
        var key = UUID.randomUUID().toString();

        var first = idempotent(key, body);
        var second = idempotent(key, body);

        assertThat(second).isEqualTo(first);
        Api.history(profile).body("items", hasSize(1));
    }

    @Test
    void anotherDecisionUnderTheSameKeyIsAConflict() {
        var key = UUID.randomUUID().toString();
        idempotent(key, """
                {"subject":{"profileId":"%s"},"purpose":"analytics","action":"GIVE"}""".formatted(profile));

        as("service")
                .header("Idempotency-Key", key)
                .body("""
                        {"subject":{"profileId":"%s"},"purpose":"analytics","action":"WITHDRAW"}""".formatted(profile))
                .post("/v1/consents")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:stammkunde:problem:idempotency-key-reused"));
    }

    @Test
    void whatIsKnownOfNobodyIsNothing() {
        Api.standing(profile).statusCode(200).body("items", empty());
        Api.history(profile).statusCode(200).body("items", empty()).body("nextCursor", nullValue());
    }

    @Test
    void aHistoryComesInPages() {
        for (var round = 0; round < 5; round++) {
            Api.record(profile, "analytics", "REFUSE").statusCode(201);
        }

        var cursor = page(null, 3)
                .body("items.position", contains(1, 2, 3))
                .extract()
                .jsonPath();

        page(cursor.getString("nextCursor"), 3)
                .body("items.position", contains(4, 5))
                .body("nextCursor", nullValue());
    }

    @Test
    void evidenceIsKeptAsADigestOnly() {
        as("service").body("""
                        {"subject":{"profileId":"%s"},"purpose":"analytics","action":"GIVE","evidence":"form 7"}""".formatted(profile)).post("/v1/consents").then().statusCode(201);

        var history = Api.history(profile).extract();

        assertThat(history.jsonPath().getString("items[0].evidenceDigest")).hasSize(64);
        assertThat(history.asString()).doesNotContain("form 7");
    }

    @Test
    void whileProfileServiceDoesNotAnswerTheCallerIsToldToTryAgain() {
        for (var value : new String[] {ProfileServiceFake.SILENT, ProfileServiceFake.BROKEN}) {
            named(value)
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("urn:stammkunde:problem:unavailable"));
        }
    }

    @Test
    void anIdentifierThatProfileServiceRefusesIsRefused() {
        named(ProfileServiceFake.REFUSED)
                .statusCode(422)
                .body("type", equalTo("urn:stammkunde:problem:unresolvable-subject"))
                .body("detail", containsString("identifier"));
    }

    private static String idempotent(String key, String body) {
        return as("service")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/consents")
                .then()
                .statusCode(201)
                .extract()
                .asString();
    }

    private static ValidatableResponse named(String value) {
        return as("service").body("""
                        {"subject":{"type":"email","value":"%s"},"purpose":"analytics","action":"GIVE"}""".formatted(value)).post("/v1/consents").then();
    }

    private ValidatableResponse page(@Nullable String cursor, int limit) {
        var request = as("analyst").queryParam("profileId", profile).queryParam("limit", limit);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/consents/history").then().statusCode(200);
    }
}
