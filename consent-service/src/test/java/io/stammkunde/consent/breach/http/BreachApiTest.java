package io.stammkunde.consent.breach.http;

import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.stammkunde.consent.breach.Incidents;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class BreachApiTest {
    private static final String PATH = "/v1/breaches";
    private static final String WHY = "the list names customers";

    private final Instant aware = Instant.now().minus(Duration.ofHours(5));

    private Map<String, Object> facts(String risk) {
        return Incidents.body(risk, aware);
    }

    private static Map<String, Object> with(Map<String, Object> body, String key, Object value) {
        var changed = new HashMap<>(body);
        changed.put(key, value);
        return changed;
    }

    private String recorded(String risk) {
        return post("", facts(risk)).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return as("compliance-officer").body(body).post(PATH + path).then();
    }

    private static ValidatableResponse put(String id, Map<String, Object> body) {
        return as("compliance-officer").body(body).put(PATH + "/" + id).then();
    }

    private static ValidatableResponse get(String path) {
        return as("compliance-officer").get(PATH + path).then().statusCode(200);
    }

    private static Map<String, Object> decision(int version, boolean tell) {
        return Map.of("version", version, "tell", tell, "reasons", WHY);
    }

    @Test
    void anIncidentIsEnteredWithItsClockRunning() {
        post("", facts("NOT_ASSESSED"))
                .statusCode(201)
                .body("version", equalTo(1))
                .body("state", equalTo("OPEN"))
                .body("clock.state", equalTo("AMPLE"))
                .body("clock.light", equalTo("GREEN"))
                .body("clock.legal", notNullValue())
                .body("authority.decision", equalTo("UNDECIDED"))
                .body("told.decision", equalTo("UNDECIDED"))
                .body("consequences", equalTo(""));
    }

    @Test
    void aBreachIsFollowedFromItsBeginningToItsEndAndEveryVersionStays() {
        var id = recorded("HIGH");

        post("/" + id + "/authority-decision", decision(1, true))
                .statusCode(200)
                .body("authority.decision", equalTo("DUE"));
        post(
                        "/" + id + "/authority-messages",
                        Map.of(
                                "version",
                                2,
                                "at",
                                aware.plusSeconds(3600).toString(),
                                "content",
                                "what we know",
                                "complete",
                                false))
                .statusCode(200)
                .body("clock.state", equalTo("IN_TIME"))
                .body("clock.seconds", equalTo(3600))
                .body("authority.complete", equalTo(false));
        post("/" + id + "/people-decision", decision(3, true)).statusCode(200);
        post(
                        "/" + id + "/people-message",
                        Map.of("version", 4, "at", aware.toString(), "how", "by letter", "people", 1200))
                .statusCode(200)
                .body("told.decision", equalTo("INFORMED"))
                .body("told.people", equalTo(1200));
        post("/" + id + "/closing", Map.of("version", 5, "text", "laptops are encrypted now"))
                .statusCode(409)
                .body("type", equalTo("urn:stammkunde:problem:breach-incomplete"))
                .body("errors.pointer", contains("/consequences", "/authority"));
        put(id, with(with(facts("HIGH"), "version", 5), "consequences", "Unwanted calls"))
                .statusCode(200)
                .body("consequences", equalTo("Unwanted calls"))
                .body("authority.decision", equalTo("NOTIFIED"));
        post(
                        "/" + id + "/authority-messages",
                        Map.of(
                                "version",
                                6,
                                "at",
                                aware.plusSeconds(7200).toString(),
                                "content",
                                "the rest",
                                "reference",
                                "LfD-7",
                                "complete",
                                true))
                .statusCode(200)
                .body("authority.phases.reference", contains("", "LfD-7"));
        post("/" + id + "/closing", Map.of("version", 7, "text", "laptops are encrypted now"))
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closing.summary", equalTo("laptops are encrypted now"));

        get("/" + id + "/history")
                .body("items.version", contains(1, 2, 3, 4, 5, 6, 7, 8))
                .body(
                        "items.change.action",
                        contains(
                                "RECORDED",
                                "AUTHORITY_DECIDED",
                                "AUTHORITY_TOLD",
                                "PEOPLE_DECIDED",
                                "PEOPLE_TOLD",
                                "REVISED",
                                "AUTHORITY_TOLD",
                                "CLOSED"));
        as("compliance-officer")
                .queryParam("objectType", "breach")
                .queryParam("objectId", id)
                .get("/v1/audit")
                .then()
                .body("items.action", hasItem("breach.recorded"))
                .body("items.action", hasItem("breach.authority-told"))
                .body("items.action", hasItem("breach.closed"))
                .body("items.size()", equalTo(8));
        post("/" + id + "/reopening", Map.of("version", 8, "text", "it was found again"))
                .statusCode(200)
                .body("state", equalTo("OPEN"));
    }

    @Test
    void whatIsNotToldNeedsReasonsAndNoRisk() {
        var id = recorded("NONE");

        post("/" + id + "/authority-decision", Map.of("version", 1, "tell", false, "reasons", "no"))
                .statusCode(400)
                .body("errors.pointer", contains("/reasons"));
        post("/" + id + "/authority-decision", decision(1, false))
                .statusCode(200)
                .body("authority.decision", equalTo("NOT_REPORTABLE"))
                .body("authority.reasons", equalTo(WHY))
                .body("clock.state", equalTo("NOT_NEEDED"))
                .body("clock.seconds", nullValue());
        post("/" + recorded("RISK") + "/authority-decision", decision(1, false))
                .statusCode(422)
                .body("type", equalTo("urn:stammkunde:problem:must-be-told"));
    }

    @Test
    void whoIsToldLateIsToldWhy() {
        var late =
                with(facts("RISK"), "awareness", aware.minus(Duration.ofDays(5)).toString());
        String id = post("", late)
                .statusCode(201)
                .body("clock.state", equalTo("OVERDUE"))
                .extract()
                .path("id");
        post("/" + id + "/authority-decision", decision(1, true)).statusCode(200);
        Map<String, Object> message =
                Map.of("version", 2, "at", aware.toString(), "content", "what we know", "complete", true);

        post("/" + id + "/authority-messages", message)
                .statusCode(400)
                .body("errors.pointer", contains("/lateReasons"));
        post("/" + id + "/authority-messages", with(message, "lateReasons", "the mail went astray"))
                .statusCode(200)
                .body("clock.state", equalTo("LATE"))
                .body("authority.lateReasons", equalTo("the mail went astray"));
    }

    @Test
    void whoHasNotSeenTheLatestVersionChangesNothing() {
        var id = recorded("RISK");
        post("/" + id + "/authority-decision", decision(1, true)).statusCode(200);

        post("/" + id + "/authority-decision", decision(1, true))
                .statusCode(409)
                .body("type", equalTo("urn:stammkunde:problem:stale-breach"));
        get("/" + id).body("version", equalTo(2));
    }

    @Test
    void theListShowsTheLatestVersionsTheNewestFirst() {
        var first = recorded("RISK");
        var second = recorded("NONE");
        post("/" + first + "/authority-decision", decision(1, true)).statusCode(200);

        var ids = get("?limit=2").extract().<List<String>>path("items.id");
        assertThat(ids).containsExactly(second, first);
        get("?limit=2").body("items.version", contains(1, 2));
        get("?limit=200&risk=NONE").body("items.id", hasItem(second)).body("items.id", not(hasItem(first)));
        get("?limit=200&open=false").body("items.id", not(hasItem(first)));
        get("?limit=1&before=" + second).body("items.id", contains(first));
    }

    @ParameterizedTest
    @CsvSource({
        "title, ' ', /title",
        "awareness, 2999-01-01T00:00:00Z, /awareness",
        "awareness, 1999-01-01T00:00:00Z, /awareness",
        "awareness, yesterday, /awareness",
        "people, -1, /people",
        "people, 1e300, /people",
        "risk, SOME, /risk",
        "kinds, FIRE, /kinds",
        "nature, '', /nature"
    })
    void aWrongFieldIsNamed(String field, String value, String pointer) {
        post("", with(facts("RISK"), field, field.equals("kinds") ? List.of(value) : value))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", containsString(pointer));
    }

    @Test
    void aGroundBelongsToADecisionNotToTell() {
        var id = recorded("RISK");

        post("/" + id + "/people-decision", decision(1, false))
                .statusCode(400)
                .body("errors.pointer", contains("/ground"));
        post("/" + id + "/people-decision", with(decision(1, true), "ground", "PROTECTED"))
                .statusCode(400)
                .body("errors.pointer", contains("/ground"));
        put(id, facts("RISK")).statusCode(400).body("errors.pointer", contains("/version"));
    }

    @Test
    void anEntryThatIsNotThereIsNotFound() {
        as("compliance-officer")
                .get(PATH + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:stammkunde:problem:unknown-breach"));
        post("/" + UUID.randomUUID() + "/authority-decision", decision(1, true)).statusCode(404);
    }
}
