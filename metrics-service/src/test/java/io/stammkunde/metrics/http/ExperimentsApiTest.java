package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An experiment from the draft to the verdict, as a client sees it. Each test has experiments of its own. */
@QuarkusTest
class ExperimentsApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static RequestSpecification marketer() {
        return given().config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.DOUBLE)))
                .auth()
                .oauth2(TestTokens.of("marketer"))
                .contentType("application/json");
    }

    static String definition(String key, String more) {
        return """
                {"key": "%s", "hypothesis": "One page loses fewer people than three.",
                 "variants": [{"key": "control", "name": "Three steps", "weight": 0.5},
                              {"key": "one-page", "weight": 0.5}],
                 "primaryMetric": "conversion", "guardMetrics": ["revenue-per-person"],
                 "plan": {"baseline": 0.2, "minimumEffect": 0.25} %s}
                """.formatted(key, more);
    }

    private static ValidatableResponse create(String key, String more) {
        return marketer().body(definition(key, more)).post("/v1/experiments").then();
    }

    private static ValidatableResponse move(String key, String to) {
        return marketer().post("/v1/experiments/%s/%s".formatted(key, to)).then();
    }

    private static ValidatableResponse assign(String key, List<String> units) {
        return marketer()
                .body(Map.of("units", units))
                .post("/v1/experiments/%s/assignments".formatted(key))
                .then();
    }

    @Test
    void anExperimentIsDraftedStartedAndStopped() {
        create("states", "")
                .statusCode(201)
                .body("state", equalTo("draft"))
                .body("salt", equalTo("states"))
                .body("variants[1].name", equalTo("one-page"))
                .body("plan.alpha", equalTo(0.05))
                .body("plan.peoplePerVariant", equalTo(1094))
                .body("startedAt", nullValue());
        move("states", "start").statusCode(200).body("state", equalTo("running"));
        move("states", "stop").statusCode(200).body("state", equalTo("stopped"));

        marketer()
                .get("/v1/experiments/states")
                .then()
                .statusCode(200)
                .body("state", equalTo("stopped"))
                .body("startedAt", notNullValue())
                .body("stoppedAt", notNullValue());
    }

    @Test
    void experimentsAreListedPageByPage() {
        create("list-1", "").statusCode(201);
        create("list-2", "").statusCode(201);

        String cursor = marketer()
                .get("/v1/experiments?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");

        marketer()
                .get("/v1/experiments?limit=200&cursor=" + cursor)
                .then()
                .statusCode(200)
                .body("items.key", hasItem("list-1"));
    }

    @Test
    void anAssignmentSticksAndFollowsTheWeights() {
        create("sticky", "").statusCode(201);
        move("sticky", "start").statusCode(200);
        var units = IntStream.range(0, 1000).mapToObj(i -> "user-" + i).toList();

        List<String> once = assign("sticky", units)
                .statusCode(200)
                .body("items.unit", equalTo(units))
                .body("items.variant", everyItem(oneOf("control", "one-page")))
                .extract()
                .path("items.variant");
        List<String> again = assign("sticky", units).extract().path("items.variant");

        assertThat(again).isEqualTo(once);
        // four standard errors of a half of a thousand
        assertThat(once.stream().filter("control"::equals).count()).isBetween(437L, 563L);
    }

    @Test
    void onlyMembersOfTheSegmentGetAVariant() {
        try (var wire = new Wire()) {
            wire.profile(id("eligible"), "eligible", 1, true);
            wire.profile(id("stranger"), "stranger", 1, true);
            wire.enters(id("eligible"), "regulars");
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> create("for-regulars", ",\"eligibilitySegment\": \"regulars\"")
                        .statusCode(201));
        move("for-regulars", "start").statusCode(200);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assign(
                                "for-regulars",
                                List.of(
                                        id("eligible").toString(),
                                        id("stranger").toString(),
                                        "device"))
                        .statusCode(200)
                        .body("items.eligible", contains(true, false, null))
                        .body("items.variant", contains(notNullValue(), nullValue(), notNullValue())));
    }

    @Test
    void onlyARunningExperimentAssigns() {
        create("closed", "").statusCode(201);
        assign("closed", List.of("u")).statusCode(409).body("type", containsString("experiment-state"));
        move("closed", "start").statusCode(200);
        assign("closed", List.of("u")).statusCode(200);
        move("closed", "stop").statusCode(200);
        assign("closed", List.of("u"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", startsWith("experiment 'closed' is stopped"));
    }

    @Test
    void runningExperimentsOfAGroupShareNobody() {
        create("group-1", ",\"exclusiveGroup\": {\"key\": \"checkout\", \"from\": 0, \"to\": 0.5}")
                .statusCode(201);
        create("group-2", ",\"exclusiveGroup\": {\"key\": \"checkout\", \"from\": 0.4, \"to\": 1}")
                .statusCode(201);
        create("group-3", ",\"exclusiveGroup\": {\"key\": \"checkout\", \"from\": 0.5, \"to\": 1}")
                .statusCode(201);
        move("group-1", "start").statusCode(200);

        move("group-2", "start").statusCode(409).body("type", containsString("experiment-overlap"));
        move("group-3", "start").statusCode(200);

        var units = IntStream.range(0, 200).mapToObj(i -> "user-" + i).toList();
        List<String> first = assign("group-1", units).extract().path("items.variant");
        List<String> third = assign("group-3", units).extract().path("items.variant");
        for (int i = 0; i < units.size(); i++) {
            assertThat(first.get(i) == null).as(units.get(i)).isNotEqualTo(third.get(i) == null);
        }
        move("group-1", "stop").statusCode(200);
        move("group-3", "stop").statusCode(200);
        move("group-2", "start").statusCode(200);
    }

    @Test
    void powerIsTheReference() {
        marketer()
                .get("/v1/experiments/power?baseline=0.2&minimumEffect=0.25&looks=5")
                .then()
                .statusCode(200)
                .body("exact", closeTo(1093.7390457661652, 1e-9))
                .body("peoplePerVariant", equalTo(1094))
                .body("people", equalTo(2188))
                .body("boundaries.obrienFleming[0]", closeTo(4.56174232721, 3e-8))
                .body("boundaries.obrienFleming[4]", closeTo(2.0400731879, 3e-8));
        marketer()
                .get("/v1/experiments/power?baseline=20&standardDeviation=30&minimumEffect=0.1")
                .then()
                .statusCode(200)
                .body("peoplePerVariant", equalTo(3532))
                .body("boundaries", nullValue());
    }

    @Test
    void eventsFromKafkaBecomeAVerdict() {
        create("wired", ",\"exposuresFrom\": \"2004-01-01T00:00:00Z\"").statusCode(201);
        move("wired", "start").statusCode(200);
        try (var wire = new Wire()) {
            for (int i = 0; i < 800; i++) {
                var person = "wired-" + i;
                boolean treated = i % 2 == 1;
                wire.later(id(person), person);
                wire.later(event(
                        "wired-view-" + i,
                        person,
                        "Experiment Viewed",
                        noon("2004-03-01"),
                        Map.of("experiment_id", "wired", "variation_id", treated ? "one-page" : "control")));
                if (i / 2 % (treated ? 3 : 10) == 0) {
                    wire.later(order(person, "wired-" + i, "2004-03-02", "10"));
                }
            }
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> marketer()
                        .get("/v1/experiments/wired/results")
                        .then()
                        .statusCode(200)
                        .body("split.variants.people", equalTo(List.of(400, 400)))
                        .body("metrics[0].metric", equalTo("conversion"))
                        .body("metrics[0].arms[0].mean", closeTo(0.1, 1e-12))
                        .body("metrics[0].arms[1].mean", closeTo(134 / 400.0, 1e-12))
                        .body("metrics[0].comparisons[0].fixedHorizon.test", equalTo("pooled-z"))
                        .body("metrics[0].comparisons[0].bayesian.chanceToBeat", closeTo(1, 1e-6))
                        .body("metrics[1].metric", equalTo("revenue-per-person"))
                        .body("metrics[1].cuped.covariate", equalTo("revenue-before-exposure"))
                        .body("bySegment", hasSize(0))
                        .body("notEligible", equalTo(0))
                        .body("split.byDay[0].at", equalTo("2004-03-01"))
                        .body("split.byDay[0].people", equalTo(List.of(400, 400)))
                        .body("currency", equalTo("EUR"))
                        .body("confidence", equalTo(0.95))
                        .body("verdict.outcome", equalTo("better"))
                        .body("verdict.variant", equalTo("one-page"))
                        .body(
                                "verdict.text.en",
                                startsWith("“one-page” is better than “Three steps”: conversion +235.0%"))
                        .body("verdict.text.de", startsWith("„one-page“ ist besser als „Three steps“")));
    }
}
