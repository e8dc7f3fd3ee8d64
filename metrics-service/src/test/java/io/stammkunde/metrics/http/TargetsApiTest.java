package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a target to the alert that somebody takes note of, as a client sees it. */
@QuarkusTest
class TargetsApiTest {
    private static final String PREFIX = "urn:stammkunde:problem:";
    private static final String TARGETS = "/v1/metrics/targets";
    private static final String ALERTS = "/v1/metrics/alerts";
    private static final String GOAL =
            "{\"figure\":\"revenue\",\"kind\":\"target\",\"direction\":\"at-least\",\"value\":%s,\"grain\":\"month\"%s}";

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role)).contentType("application/json");
    }

    private static String added(String body) {
        return as("marketer")
                .body(body)
                .post(TARGETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse checked() {
        return as("administrator").post(ALERTS + "/check").then().statusCode(200);
    }

    @Test
    void aTargetIsKeptChangedAndRemoved() {
        String id = as("marketer")
                .body(GOAL.formatted("999000", ",\"note\":\"the plan\""))
                .post(TARGETS)
                .then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("currency", equalTo("EUR"))
                .body("segment", nullValue())
                .body("note", equalTo("the plan"))
                .body("current.from", notNullValue())
                .body("current.met", equalTo(false))
                .extract()
                .path("id");
        as("analyst").get(TARGETS + "?limit=200").then().statusCode(200).body("items.id", hasItem(id));

        as("marketer")
                .body(GOAL.formatted("0", ",\"version\":1"))
                .put(TARGETS + "/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("value", equalTo(0))
                .body("note", nullValue())
                .body("current.met", equalTo(true));
        as("marketer")
                .body(GOAL.formatted("1", ",\"version\":1"))
                .put(TARGETS + "/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo(PREFIX + "target-changed"));

        as("marketer").delete(TARGETS + "/" + id).then().statusCode(204);
        as("marketer").get(TARGETS + "/" + id).then().statusCode(404).body("type", equalTo(PREFIX + "unknown-target"));
        as("marketer").delete(TARGETS + "/" + id).then().statusCode(404);
        as("marketer")
                .body(GOAL.formatted("1", ""))
                .put(TARGETS + "/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void targetsAreListedPageByPage() {
        added(GOAL.formatted("0", ""));
        added(GOAL.formatted("0", ""));

        String cursor = as("analyst")
                .get(TARGETS + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");

        as("analyst")
                .get(TARGETS + "?limit=1&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void aGoalThatWasMissedIsToldOfOnceAnnouncedAndAcknowledged() {
        var target = added(GOAL.formatted("77000000", ""));

        checked().body("raised", greaterThanOrEqualTo(1)).body("failed", equalTo(0));
        checked().body("raised", equalTo(0));

        String id = as("analyst")
                .get(ALERTS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.targetId", hasItem(target))
                .extract()
                .path("items.find { it.targetId == '%s' }.id".formatted(target));
        var told = "items.find { it.id == '%s' }.".formatted(id);
        as("analyst")
                .get(ALERTS + "?state=all&limit=200")
                .then()
                .body(told + "value", equalTo(0))
                .body(told + "low", equalTo(77000000))
                .body(told + "z", nullValue())
                .body(told + "message.de", containsString("das Ziel war mindestens 77.000.000,00"))
                .body(told + "message.en", containsString("the target was at least €77,000,000.00"));
        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> announced(target, id));

        acknowledged(id);
        acknowledged(id);
        as("analyst").get(ALERTS + "?limit=200").then().body("items.id", not(hasItem(id)));
        as("analyst").get(ALERTS + "?state=acknowledged&limit=200").then().body("items.id", hasItem(id));
        checked().body("raised", equalTo(0));
    }

    private static void acknowledged(String id) {
        as("analyst")
                .post(ALERTS + "/" + id + "/acknowledge")
                .then()
                .statusCode(200)
                .body("acknowledgedBy", equalTo("test-user"))
                .body("acknowledgedAt", notNullValue());
    }

    private static void announced(String target, String id) {
        var records = Wire.read(Wire.topic("outgoing.metrics-alerts")).stream()
                .filter(record -> record.key().equals(target))
                .toList();
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(Wire.header(record, CloudEventHeaders.ID)).isEqualTo(id);
            assertThat(Wire.header(record, CloudEventHeaders.TYPE)).isEqualTo(CloudEventTypes.ALERT_RAISED);
            assertThat(new String(record.value(), StandardCharsets.UTF_8)).contains("\"figure\":\"revenue\"");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/kind | {\"figure\":\"revenue\",\"kind\":\"wish\",\"grain\":\"day\"}",
                "/figure | {\"figure\":\"happiness\",\"kind\":\"unexpected-change\",\"grain\":\"day\"}",
                "/figure | {\"kind\":\"unexpected-change\",\"grain\":\"day\"}",
                "/grain | {\"figure\":\"revenue\",\"kind\":\"unexpected-change\",\"grain\":\"year\"}",
                "/value | {\"figure\":\"revenue\",\"kind\":\"target\",\"direction\":\"at-least\",\"grain\":\"day\"}",
                "/direction | {\"figure\":\"revenue\",\"kind\":\"target\",\"value\":1,\"grain\":\"day\"}",
                "/direction |"
                        + " {\"figure\":\"revenue\",\"kind\":\"target\",\"direction\":\"more\",\"value\":1,\"grain\":\"day\"}",
                "/value |"
                        + " {\"figure\":\"revenue\",\"kind\":\"target\",\"direction\":\"at-most\",\"value\":1e30,\"grain\":\"day\"}",
                "/value |"
                        + " {\"figure\":\"repeat-rate\",\"kind\":\"threshold\",\"direction\":\"at-most\",\"value\":25,\"grain\":\"day\"}",
                "/value | {\"figure\":\"revenue\",\"kind\":\"unexpected-change\",\"value\":1,\"grain\":\"day\"}",
                "/currency |"
                        + " {\"figure\":\"revenue\",\"kind\":\"unexpected-change\",\"grain\":\"day\",\"currency\":\"Euro\"}",
                "/segment | {\"figure\":\"revenue\",\"kind\":\"unexpected-change\",\"grain\":\"day\",\"segment\":\"No"
                        + " Key\"}",
                "/segment |"
                        + " {\"figure\":\"revenue\",\"kind\":\"unexpected-change\",\"grain\":\"day\",\"segment\":\"there-is-none\"}",
                "/version | {\"figure\":\"revenue\",\"kind\":\"unexpected-change\",\"grain\":\"day\",\"version\":0}",
            })
    void aTargetThatMakesNoSenseIsRefusedAndTheFieldIsNamed(String field, String body) {
        as("marketer")
                .body(body)
                .post(TARGETS)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo(PREFIX + "invalid-request"))
                .body("errors.pointer", hasItem(field));
    }

    @Test
    void whatIsNotThereCannotBeAcknowledged() {
        as("analyst")
                .post(ALERTS + "/0190a1b2-0000-7000-8000-000000000000/acknowledge")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo(PREFIX + "unknown-alert"));
        as("analyst").get(ALERTS + "?state=closed").then().statusCode(400);
        as("analyst").get(ALERTS + "?cursor=abc").then().statusCode(400);
    }

    @Test
    void rolesThatMayNotAreRefused() {
        as("compliance-officer").get(TARGETS).then().statusCode(403);
        as("service").body(GOAL.formatted("1", "")).post(TARGETS).then().statusCode(403);
        as("analyst").post(ALERTS + "/check").then().statusCode(403);
        as("bi-reader").get(ALERTS).then().statusCode(403);
        given().get(TARGETS).then().statusCode(401);
    }
}
