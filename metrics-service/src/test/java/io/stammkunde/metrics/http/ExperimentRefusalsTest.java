package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.testing.PathTricks;
import io.stammkunde.testing.TestTokens;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked wrongly of experiments is answered with a problem that names the field. */
@QuarkusTest
class ExperimentRefusalsTest {
    private static final String PREFIX = "urn:stammkunde:problem:";

    @TestHTTPResource("/")
    URI root;

    private static RequestSpecification marketer() {
        return given().auth().oauth2(TestTokens.of("marketer")).contentType("application/json");
    }

    private static String body(String from, String to) {
        var valid = ExperimentsApiTest.definition("refused", "").replaceAll("\\s*\\n\\s*", " ");
        var changed = valid.replace(from, to);
        if (changed.equals(valid)) {
            throw new IllegalArgumentException(from + " is not part of " + valid);
        }
        return changed;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"weight\": 0.5}, | \"weight\": 0.4},                                    | /variants",
                "\"weight\": 0.5}, | \"weight\": 0},                                      | /variants/0/weight",
                "\"weight\": 0.5}, | \"weight\": 1.5},                                    | /variants/0/weight",
                "\"weight\": 0.5}, | \"weight\": null},                                   | /variants/0/weight",
                ", {\"key\": \"one-page\", \"weight\": 0.5} | ``                          | /variants",
                "\"one-page\" | \"control\"                                               | /variants/1/key",
                "\"one-page\" | \"\"                                                      | /variants/1/key",
                "\"refused\" | \"power\"                                                  | /key",
                "\"refused\" | \"with space\"                                             | /key",
                "\"refused\" | null                                                       | /key",
                "\"conversion\" | \"clicks\"                                              | /primaryMetric",
                "\"revenue-per-person\" | \"clicks\"                                      | /guardMetrics/0",
                "\"revenue-per-person\" | \"conversion\"                                  | /guardMetrics",
                "\"baseline\": 0.2 | \"baseline\": 2                                      | /plan/baseline",
                "\"baseline\": 0.2, | ``                                                  | /plan/baseline",
                "\"minimumEffect\": 0.25 | \"minimumEffect\": 9                           | /plan/minimumEffect",
                "\"minimumEffect\": 0.25 | \"minimumEffect\": 0.25, \"alpha\": 0.9        | /plan/alpha",
                "\"minimumEffect\": 0.25 | \"minimumEffect\": 0.25, \"power\": 1          | /plan/power",
                "\"minimumEffect\": 0.25 | \"minimumEffect\": 0.25, \"standardDeviation\": 3 | /plan/standardDeviation",
                "\"primaryMetric\": \"conversion\" | \"primaryMetric\": \"orders-per-person\" | /plan/standardDeviation",
                "\"hypothesis\": \"One page loses fewer people than three.\" | \"hypothesis\": \" \" | /hypothesis",
                "\"plan\": | \"outcomeDays\": 0, \"plan\":                                | /outcomeDays",
                "\"plan\": | \"exposuresFrom\": \"2199-01-01T00:00:00Z\", \"plan\":       | /exposuresFrom",
                "\"plan\": | \"exclusiveGroup\": {\"key\": \"g\", \"from\": 0.5, \"to\": 0.5}, \"plan\": | /exclusiveGroup",
                "\"plan\": | \"exclusiveGroup\": {\"key\": \"g\", \"from\": 0}, \"plan\": | /exclusiveGroup/to",
                "\"plan\": | \"eligibilitySegment\": \"there-is-none\", \"plan\":         | /eligibilitySegment",
                "\"primaryMetric\": \"conversion\" | \"primaryMetric\": \"predicted-clv\"  | /plan/standardDeviation",
            })
    void aDefinitionThatMakesNoSenseIsRefusedByField(String from, String to, String field) {
        marketer()
                .body(body(from, to))
                .post("/v1/experiments")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo(PREFIX + "invalid-request"))
                .body("errors[0].pointer", equalTo(field))
                .body("detail", not(containsString("Exception")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"``", "[]", "{\"key\":", "{\"kye\": \"a\"}", "{\"key\": 7}", "{\"plan\": {\"baseline\": \"0.2\"}}"
            })
    void aBodyOfAnotherShapeIsRefused(String body) {
        marketer()
                .body(body == null ? "" : body)
                .post("/v1/experiments")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minimumEffect=0.1                                  | baseline",
                "baseline=0.2                                       | minimumEffect",
                "baseline=a&minimumEffect=0.1                       | baseline",
                "baseline=NaN&minimumEffect=0.1                     | baseline",
                "baseline=0.95&minimumEffect=0.1                    | minimumEffect",
                "baseline=0.2&minimumEffect=0                       | minimumEffect",
                "baseline=0.2&minimumEffect=0.1&alpha=0             | alpha",
                "baseline=0.2&minimumEffect=0.1&alpha=1             | alpha",
                "baseline=0.2&minimumEffect=0.1&power=0             | power",
                "baseline=0.2&minimumEffect=0.1&power=1             | power",
                "baseline=0.2&minimumEffect=0.1&variants=1          | variants",
                "baseline=0.2&minimumEffect=0.1&looks=11            | looks",
                "baseline=20&minimumEffect=0.1&standardDeviation=-1 | standardDeviation",
            })
    void whatCannotBePlannedIsRefusedByParameter(String query, String field) {
        marketer()
                .get("/v1/experiments/power?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo(PREFIX + "invalid-request"))
                .body("errors[0].pointer", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/v1/experiments/nothing",
        "GET,/v1/experiments/nothing/results",
        "POST,/v1/experiments/nothing/start",
        "POST,/v1/experiments/nothing/stop",
        "POST,/v1/experiments/nothing/assignments",
    })
    void anUnknownExperimentIsNotFound(String method, String path) {
        var request = marketer();
        if (path.endsWith("assignments")) {
            request.body("{\"units\": [\"u\"]}");
        }
        request.request(method, path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo(PREFIX + "unknown-experiment"));
    }

    @Test
    void aKeyIsUsedOnce() {
        var body = ExperimentsApiTest.definition("twice", "");
        marketer().body(body).post("/v1/experiments").then().statusCode(201);

        marketer()
                .body(body)
                .post("/v1/experiments")
                .then()
                .statusCode(409)
                .body("type", equalTo(PREFIX + "experiment-exists"))
                .body("errors[0].pointer", equalTo("/key"));
    }

    @Test
    void onlyLegalMovesAreMade() {
        marketer().body(ExperimentsApiTest.definition("moves", "")).post("/v1/experiments");

        refusedMove("stop");
        marketer().get("/v1/experiments/moves/results").then().statusCode(409);
        marketer().post("/v1/experiments/moves/start").then().statusCode(200);
        refusedMove("start");
        marketer().post("/v1/experiments/moves/stop").then().statusCode(200);
        refusedMove("stop");
        refusedMove("start");
    }

    private static void refusedMove(String to) {
        marketer()
                .post("/v1/experiments/moves/" + to)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo(PREFIX + "experiment-state"));
    }

    @Test
    void unitsAreOneToAThousandShortNames() {
        for (var units : new Object[] {
            Collections.emptyList(),
            Collections.nCopies(1001, "u"),
            Collections.singletonList(""),
            Collections.singletonList("u".repeat(256)),
            Collections.singletonList("a\u0000b"),
            Collections.singletonList(null)
        }) {
            marketer()
                    .body(Map.of("units", units))
                    .post("/v1/experiments/any/assignments")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors[0].pointer", containsString("units"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "winsorise=0.1,winsorise",
        "winsorise=2,winsorise",
        "winsorise=a,winsorise",
        "covariate=age,covariate",
        "currency=euro,currency"
    })
    void resultsAreAskedForSensibly(String query, String field) {
        marketer()
                .get("/v1/experiments/any/results?" + query)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/v1/experiments,data-steward",
        "GET,/v1/experiments/any,customer",
        "GET,/v1/experiments/any/results,compliance-officer",
        "GET,/v1/experiments/power,customer",
        "POST,/v1/experiments,service",
        "POST,/v1/experiments/any/start,service",
        "POST,/v1/experiments/any/stop,data-steward",
        "POST,/v1/experiments/any/assignments,customer",
    })
    void whoeverHasAnotherRoleIsRefused(String method, String path, String role) {
        given().auth()
                .oauth2(TestTokens.of(role))
                .contentType("application/json")
                .request(method, path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo(PREFIX + "forbidden"));
        given().contentType("application/json")
                .request(method, path)
                .then()
                .statusCode(401)
                .body("type", equalTo(PREFIX + "unauthenticated"));
    }

    @Test
    void pathTricksReachNothing() {
        PathTricks.areRefused(root.getPort(), "/v1/experiments");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        marketer()
                .contentType("text/plain")
                .body("x")
                .post("/v1/experiments")
                .then()
                .statusCode(415);
        marketer().delete("/v1/experiments").then().statusCode(405);
    }
}
