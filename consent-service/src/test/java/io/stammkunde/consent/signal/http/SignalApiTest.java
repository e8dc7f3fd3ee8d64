package io.stammkunde.consent.signal.http;

import static io.stammkunde.consent.Api.as;
import static io.stammkunde.consent.signal.TcString.allowing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.ValidatableResponse;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.ProfileServiceFake;
import io.stammkunde.consent.signal.TcString;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Timeout(180)
class SignalApiTest {
    private static final Integer[] ADS_AND_STATISTICS = {1, 2, 3, 4, 7, 8, 9, 10};

    private final Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
    private final String profile = UUID.randomUUID().toString();

    @Test
    void aStringDecidesForTheDeviceEachPurposeThatItSpeaksAbout() {
        tell(allowing(ADS_AND_STATISTICS))
                .statusCode(201)
                .body("profileId", equalTo(profile))
                .body("recorded.find { it.purpose == 'advertising' }.state", equalTo("GIVEN"))
                .body("recorded.find { it.purpose == 'analytics' }.state", equalTo("GIVEN"))
                .body("recorded.find { it.purpose == 'personalization' }.state", equalTo("REFUSED"))
                .body("recorded.purpose", not(hasItem("marketing")))
                .body("recorded.channel", everyItem(equalTo("DEVICE")))
                .body("recorded.method", everyItem(equalTo("TC_STRING")))
                .body("recorded.evidenceDigest", not(hasItem((String) null)))
                .body("conflicts", empty());

        assertThat(decided("advertising", "DEVICE")).isEqualTo("CONSENT_GIVEN");
        assertThat(decided("advertising", "NONE")).isEqualTo("NO_CONSENT");
        assertThat(decided("personalization", "DEVICE")).isEqualTo("CONSENT_REFUSED");
    }

    @Test
    void theSameStringAgainRecordsNothing() {
        var string = allowing(ADS_AND_STATISTICS).encode();
        tell(string).body("recorded.purpose", hasItems("advertising", "analytics", "personalization"));

        tell(string)
                .statusCode(201)
                .body("recorded", empty())
                .body("standing.purpose", hasItems("advertising", "analytics", "personalization"));
    }

    @Test
    void whatIsNotAllowedAnyMoreIsWithdrawn() {
        tell(allowing(ADS_AND_STATISTICS).at(today.minus(1, ChronoUnit.DAYS)));

        tell(allowing(8).at(today)).body("recorded.find { it.purpose == 'advertising' }.state", equalTo("WITHDRAWN"));

        assertThat(decided("advertising", "DEVICE")).isEqualTo("CONSENT_WITHDRAWN");
    }

    @Test
    void withoutTheVendorNothingIsAllowed() {
        tell(allowing(ADS_AND_STATISTICS).vendors(Set.of(1)))
                .body("recorded.find { it.purpose == 'advertising' }.state", equalTo("REFUSED"))
                .body("recorded.state", not(hasItem("GIVEN")));
    }

    @Test
    void anObjectionToALegitimateInterestIsRecorded() {
        var key = "p" + UUID.randomUUID();
        as("administrator").body("""
                {"key":"%s","legalBasis":"ART6_1_F","name":{"de":"M","en":"M"},"description":{"de":"M","en":"M"},
                 "dataCategories":["usage"],"retention":"P6M","channels":["NONE","DEVICE"],"tcfPurposes":[7,8]}""".formatted(key)).post("/v1/purposes").then().statusCode(201);

        tell(allowing(1).interests(Set.of(7, 8))).body("recorded.purpose", not(hasItem(key)));
        tell(allowing(1).interests(Set.of(8)))
                .body("recorded.find { it.purpose == '%s' }.state".formatted(key), equalTo("OBJECTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "BOEFEAyOEFEAyAHABDENAI4AAAB9vABAASA", "CPXxRfAPXxRfAAfKABENB", "...", "{}"})
    void aStringThatIsNoneIsRefusedAndNothingIsRecorded(String string) {
        tell(string)
                .statusCode(422)
                .body("type", equalTo("urn:stammkunde:problem:tcf-string-invalid"))
                .body("errors.pointer", contains("/tcString"));
        Api.history(profile).body("items", empty());
    }

    @Test
    void stringsThatCannotBeAreRefused() {
        tell(allowing(1).at(today.plus(2, ChronoUnit.DAYS))).statusCode(422);
        tell(allowing(1).cmp(0))
                .statusCode(422)
                .body("detail", equalTo("/tcString must name a registered consent tool, but its CMP id is 0"));
    }

    @Test
    void aStringWithoutDisclosedVendorsIsOutdated() {
        tell(allowing(1).undisclosed())
                .statusCode(422)
                .body("type", equalTo("urn:stammkunde:problem:tcf-string-outdated"));
        tell(allowing(1).at(Instant.parse("2026-02-27T00:00:00Z")).undisclosed())
                .statusCode(201);
        Api.history(profile).body("items.findAll { it.purpose == 'advertising' }.state", contains("REFUSED"));
    }

    @Test
    void aTimeMustLieWithinTheDayOfTheString() {
        send("\"tcString\":\"%s\",\"at\":\"%s\"".formatted(encodedToday(allowing(1)), today.minusSeconds(1)))
                .statusCode(422)
                .body("errors.pointer", contains("/at"));
        send("\"gpc\":[\"1\"],\"at\":\"2190-01-01T00:00:00Z\"").statusCode(422).body("errors.pointer", contains("/at"));
        send("\"tcString\":\"%s\",\"at\":\"%s\"".formatted(encodedToday(allowing(8)), today.plusMillis(1)))
                .statusCode(201)
                .body("recorded[0].eventTime", equalTo(today.plusMillis(1).toString()));
    }

    @Test
    void theBrowsersObjectionInTheBodyObjectsToAdvertising() {
        send("\"gpc\":[\"0\",\"1\"]")
                .statusCode(201)
                .body("recorded.purpose", hasItems("advertising", "marketing"))
                .body("recorded.purpose", not(hasItems("analytics")))
                .body("recorded.state", everyItem(equalTo("OBJECTED")))
                .body("recorded.channel", everyItem(equalTo("NONE")))
                .body("recorded.method", everyItem(equalTo("GPC")));

        assertThat(decided("marketing", "EMAIL")).isEqualTo("OBJECTED");
    }

    @Test
    void theBrowsersObjectionIsReadFromAnyOfSeveralHeaders() {
        as("service")
                .headers(new Headers(new Header("Sec-GPC", "0"), new Header("Sec-GPC", "1")))
                .body("{%s}".formatted(subject()))
                .post("/v1/consents/signals")
                .then()
                .statusCode(201)
                .body("recorded.state", hasItem("OBJECTED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "true", "11", " 1", ""})
    void anythingElseIsNoObjectionAndNeverAConsent(String value) {
        send("\"gpc\":[\"%s\"]".formatted(value)).statusCode(201).body("recorded", empty());
        Api.history(profile).body("items", empty());
    }

    @Test
    void aConflictWithALaterConsentIsShownAndTheConsentHolds() {
        Api.record(profile, "marketing", "GIVE");
        send("\"gpc\":[\"1\"]")
                .body("recorded.find { it.purpose == 'marketing' }.conflict", equalTo(true))
                .body("conflicts", hasItem("marketing"));
        assertThat(decided("marketing", "NONE")).isEqualTo("OBJECTED");

        Api.record(profile, "marketing", "GIVE").body("state", equalTo("GIVEN"));
        send("\"gpc\":[\"1\"]").body("recorded", empty()).body("conflicts", contains("marketing"));

        assertThat(decided("marketing", "NONE")).isEqualTo("CONSENT_GIVEN");
        Api.history(profile).body("items.findAll { it.purpose == 'marketing' }.conflict", contains(false, true, true));
    }

    @Test
    void theBrowserDoesNotSpeakForTheNewsletter() {
        as("service").body("""
                {%s,"purpose":"marketing","channel":"EMAIL","action":"GIVE"}""".formatted(subject())).post("/v1/consents").then().statusCode(201);

        send("\"gpc\":[\"1\"]").body("conflicts", hasItem("marketing"));

        assertThat(decided("marketing", "EMAIL")).isEqualTo("CONSENT_GIVEN");
        assertThat(decided("marketing", "SMS")).isEqualTo("OBJECTED");
        assertThat(decided("marketing", "NONE")).isEqualTo("OBJECTED");
    }

    @Test
    void aRepeatedRequestIsAnsweredWithTheEntriesOfTheFirst() {
        var key = UUID.randomUUID().toString();
        var first = idempotent(key, "\"gpc\":[\"1\"]").statusCode(201).extract().jsonPath();

        var second =
                idempotent(key, "\"gpc\":[\"1\"]").statusCode(201).extract().jsonPath();

        assertThat(second.getList("recorded.id"))
                .isEqualTo(first.getList("recorded.id"))
                .isNotEmpty();
        idempotent(key, "\"gpc\":[\"0\"]")
                .statusCode(409)
                .body("type", equalTo("urn:stammkunde:problem:idempotency-key-reused"));
        as("service")
                .header("Idempotency-Key", key)
                .body("{%s,\"purpose\":\"marketing\",\"action\":\"GIVE\"}".formatted(subject()))
                .post("/v1/consents")
                .then()
                .statusCode(409);
    }

    @Test
    void aDeviceIsKnownByItsId() {
        var device = UUID.randomUUID().toString();

        as("service")
                .body("{\"subject\":{\"type\":\"anonymousId\",\"value\":\"%s\"},\"gpc\":[\"1\"]}".formatted(device))
                .post("/v1/consents/signals")
                .then()
                .statusCode(201)
                .body(
                        "profileId",
                        equalTo(ProfileServiceFake.profileOf("anonymousId", device)
                                .toString()));
    }

    @Test
    void aRequestWithoutASignalIsRefused() {
        send("\"at\":\"2026-03-02T00:00:00Z\"").statusCode(400).body("errors.pointer", contains("/tcString"));
    }

    @Test
    void onlyThoseWhoRecordConsentsRecordSignals() {
        for (var role : new String[] {"analyst", "marketer"}) {
            as(role).body("{%s,\"gpc\":[\"1\"]}".formatted(subject()))
                    .post("/v1/consents/signals")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void eachEntryIsInTheAuditLog() {
        var recorded = tell(allowing(ADS_AND_STATISTICS)).extract().<List<String>>path("recorded.id");

        as("administrator")
                .queryParam("objectId", profile)
                .get("/v1/audit")
                .then()
                .body("items.action", hasSize(recorded.size()))
                .body("items.action", everyItem(equalTo("consent.recorded")));
    }

    private String decided(String purpose, String channel) {
        return as("service")
                .body("{\"profileId\":\"%s\",\"purpose\":\"%s\",\"channel\":\"%s\"}"
                        .formatted(profile, purpose, channel))
                .post("/v1/consents/decisions")
                .then()
                .statusCode(200)
                .extract()
                .path("reason");
    }

    private ValidatableResponse tell(TcString string) {
        return tell(string.encode());
    }

    private String encodedToday(TcString string) {
        return string.at(today).encode();
    }

    private ValidatableResponse tell(String string) {
        return send("\"tcString\":\"%s\"".formatted(string));
    }

    private ValidatableResponse send(String signals) {
        return as("service")
                .body("{%s,%s}".formatted(subject(), signals))
                .post("/v1/consents/signals")
                .then();
    }

    private ValidatableResponse idempotent(String key, String signals) {
        return as("service")
                .header("Idempotency-Key", key)
                .body("{%s,%s}".formatted(subject(), signals))
                .post("/v1/consents/signals")
                .then();
    }

    private String subject() {
        return "\"subject\":{\"profileId\":\"%s\"}".formatted(profile);
    }
}
