package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.testing.PathTricks;
import io.stammkunde.testing.TestTokens;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked wrongly is answered with a problem that says what would be right. */
@QuarkusTest
class RefusalsTest {
    private static final String PREFIX = "urn:stammkunde:problem:";

    @TestHTTPResource("/")
    URI root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/metrics/revenue?from=2026-02-01&to=2026-01-01 | 400 | invalid-period",
                "/v1/metrics/revenue?from=2026-02-01&to=2026-02-01 | 400 | invalid-period",
                "/v1/metrics/revenue?from=2026-02-30               | 400 | invalid-request",
                "/v1/metrics/revenue?to=tomorrow                   | 400 | invalid-request",
                "/v1/metrics/revenue?from=0000-01-01               | 400 | invalid-request",
                "/v1/metrics/revenue?grain=second                  | 400 | invalid-request",
                "/v1/metrics/revenue?compare=everything            | 400 | invalid-request",
                "/v1/metrics/revenue?currency=Euro                 | 400 | invalid-request",
                "/v1/metrics/revenue?from=1990-01-01&to=2026-01-01&grain=day | 400 | grain-too-fine",
                "/v1/metrics/revenue?by=hair-colour                | 400 | invalid-request",
                "/v1/metrics/revenue?segment=No%20Key              | 400 | invalid-request",
                "/v1/metrics/revenue?segment=there-is-none         | 404 | unknown-segment",
                "/v1/metrics/board?segment=there-is-none           | 404 | unknown-segment",
                "/v1/metrics/revenue?where=source:somewhere        | 400 | invalid-request",
                "/v1/metrics/revenue?where=cohort:2026-13          | 400 | invalid-request",
                "/v1/metrics/revenue?where=name:Ada                | 400 | invalid-request",
                "/v1/metrics/revenue?asOf=2199-01-01T00:00:00Z     | 400 | future-snapshot",
                "/v1/metrics/revenue?asOf=yesterday                | 400 | invalid-request",
                "/v1/metrics/board?from=2026-02-01&to=2026-01-01   | 400 | invalid-period",
                "/v1/metrics/board?figures=revenue,no-such-figure  | 404 | unknown-figure",
                "/v1/metrics/board?figures=a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y | 400 | invalid-request",
                "/v1/metrics/cohorts?from=2026-02-01&to=2026-01-01 | 400 | invalid-period",
                "/v1/metrics/no-such-figure                        | 404 | unknown-figure",
                "/v1/metrics/clv-model                             | 404 | unknown-figure",
                "/v1/metrics/predicted-clv?asOf=2020-01-01         | 400 | not-divisible",
                "/v1/metrics/expected-churn?asOf=2020-01-01        | 400 | not-divisible",
                "/v1/metrics/churn-rate?from=2026-02-01&to=2026-01-01 | 400 | invalid-period",
                "/v1/metrics/historic-clv?segment=there-is-none    | 404 | unknown-segment",
                "/v1/metrics/rfm?asOf=2199-01-01                   | 400 | future-snapshot",
                "/v1/metrics/rfm?asOf=2199-01-01T00:00:00Z         | 400 | future-snapshot",
                "/v1/metrics/rfm?asOf=now                          | 400 | invalid-request",
                "/v1/metrics/rfm?asOf=2026-01-01T25:00:00Z         | 400 | invalid-request",
                "/v1/metrics/rfm/678/customers                     | 400 | invalid-request",
                "/v1/metrics/rfm/5555/customers                    | 400 | invalid-request",
                "/v1/metrics/rfm/555/customers?limit=0             | 400 | invalid-request",
                "/v1/metrics/rfm/555/customers?limit=201           | 400 | invalid-request",
                "/v1/metrics/rfm/555/customers?cursor=abc          | 400 | invalid-request",
                "/v1/metrics/at-risk?limit=1000                    | 400 | invalid-request",
                "/v1/clv/model?calibrationEnd=2199-01-01           | 400 | future-snapshot",
                "/v1/clv/model?calibrationEnd=soon                 | 400 | invalid-request",
                "/v1/clv/model?timeResolution=0                    | 400 | invalid-request",
                "/v1/clv/model?timeResolution=2                    | 400 | invalid-request",
                "/v1/clv/model?timeResolution=1e-999999999         | 400 | invalid-request",
                "/v1/clv/customers?sort=name                       | 400 | invalid-request",
                "/v1/clv/customers?cursor=!                        | 400 | invalid-request",
                "/v1/clv/customers/not-an-id                       | 400 | invalid-request",
                "/v1/clv/customers/0190a1b2-0000-7000-8000-000000000000?horizonWeeks=0   | 400 | invalid-request",
                "/v1/clv/customers/0190a1b2-0000-7000-8000-000000000000?horizonWeeks=521 | 400 | invalid-request",
                "/v1/metrics/surveys?from=2026-02-01&to=2026-01-01 | 400 | invalid-period",
                "/v1/metrics/surveys?by=person                     | 400 | invalid-request",
                "/v1/metrics/tickets?from=2026-02-01&to=2026-01-01 | 400 | invalid-period",
                "/v1/metrics/tickets?by=agent                      | 400 | invalid-request",
                "/v1/metrics/voice?from=2026-02-01&to=2026-01-01   | 400 | invalid-period",
                "/v1/metrics/funnel                                | 400 | invalid-request",
                "/v1/metrics/funnel?steps=A                        | 400 | invalid-request",
                "/v1/metrics/funnel?steps=A,                       | 400 | invalid-request",
                "/v1/metrics/funnel?steps=A,B,C,D,E,F,G,H,I        | 400 | invalid-request",
                "/v1/metrics/funnel?steps=A,B&window=week          | 400 | invalid-request",
                "/v1/metrics/funnel?steps=A,B&window=P400D         | 400 | invalid-request",
                "/v1/metrics/funnel?steps=A,B&window=-P1D          | 400 | invalid-request",
                "/v1/metrics/funnel?steps=A,B&to=2026-02-30        | 400 | invalid-request",
                "/v1/metrics/paths                                 | 400 | invalid-request",
                "/v1/metrics/paths?start=%20                       | 400 | invalid-request",
                "/v1/metrics/paths?start=A&steps=6                 | 400 | invalid-request",
                "/v1/metrics/paths?start=A&limit=0                 | 400 | invalid-request",
                "/v1/metrics/paths?start=A&window=PT0S             | 400 | invalid-request",
                "/v1/metrics/paths?start=A&direction=sideways      | 400 | invalid-request",
                "/v1/metrics/funnel?steps=A,B&by=channel           | 400 | invalid-request",
                "/v1/metrics/surveys?segment=there-is-none         | 404 | unknown-segment",
                "/v1/metrics/tickets?where=source:here             | 400 | invalid-request",
                "/v1/metrics/voice?by=author                       | 400 | invalid-request",
                "/v1/metrics/quality?from=2026-02-01&to=2026-01-01 | 400 | invalid-period",
                "/v1/metrics/segments?currency=Euro                | 400 | invalid-request",
                "/v1/metrics/season?figure=nps                     | 400 | invalid-request",
                "/v1/metrics/season?years=1                        | 400 | invalid-request",
                "/v1/metrics/next-category?limit=0                 | 400 | invalid-request",
                "/v1/clv/customers/not-an-id/next-category         | 400 | invalid-request",
                "/v1/clv/customers/0190a1b2-0000-7000-8000-000000000000/next-category | 404 | unknown-customer",
                "/v1/clv/distribution?currency=euro                | 400 | invalid-request",
                "/v1/clv/opportunities?grain=week                  | 400 | invalid-request",
                "/v1/clv/opportunities?next=0                      | 400 | invalid-request",
                "/v1/clv/opportunities?calibrationEnd=2199-01-01   | 400 | future-snapshot",
                "/v1/clv/opportunities?calibrationEnd=1990-01-01   | 409 | too-few-customers",
                "/v1/clv/contracts?term=day                        | 400 | invalid-request",
                "/v1/clv/contracts?discount=0                      | 400 | invalid-request",
                "/v1/clv/contracts?counts=1000                     | 400 | invalid-request",
                "/v1/clv/contracts?counts=100,200                  | 400 | invalid-request",
                "/v1/clv/contracts?counts=100,-1                   | 400 | invalid-request",
                "/v1/clv/contracts?counts=100,100                  | 409 | no-model",
                "/v1/clv/contracts?asOf=1990-01-01                 | 409 | too-few-contracts",
                "/v1/nothing                                       | 404 | not-found",
            })
    void aQuestionThatCannotBeAnsweredIsRefused(String path, int status, String type) {
        given().auth()
                .oauth2(TestTokens.of("analyst"))
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(PREFIX + type))
                .body("detail", not(containsString("Exception")));
    }

    @Test
    void aNumberThatIsNoneIsTheCallersMistake() {
        given().auth()
                .oauth2(TestTokens.of("analyst"))
                .get("/v1/metrics/rfm/555/customers?limit=many")
                .then()
                .statusCode(org.hamcrest.Matchers.is(org.hamcrest.Matchers.in(new Integer[] {400, 404})))
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/metrics",
                "/v1/metrics/revenue",
                "/v1/metrics/board",
                "/v1/metrics/cohorts",
                "/v1/metrics/rfm",
                "/v1/metrics/at-risk",
                "/v1/metrics/ingestion",
                "/v1/clv/model",
                "/v1/clv/model/refit",
                "/v1/clv/customers",
                "/v1/clv/distribution",
                "/v1/clv/opportunities",
                "/v1/clv/contracts",
                "/v1/costs",
                "/v1/metrics/surveys",
                "/v1/metrics/tickets",
                "/v1/metrics/voice",
                "/v1/metrics/funnel",
                "/v1/metrics/paths",
                "/v1/metrics/quality",
                "/v1/metrics/segments",
                "/v1/metrics/season",
                "/v1/metrics/next-category",
                "/v1/clv/customers/0190a1b2-0000-7000-8000-000000000000/next-category"
            })
    void withoutAValidTokenNothingIsAnswered(String path) {
        given().get(path).then().statusCode(401).body("type", equalTo(PREFIX + "unauthenticated"));
        for (var token : new String[] {
            TestTokens.expired("analyst", "administrator"),
            TestTokens.foreign("analyst", "administrator"),
            TestTokens.withoutAudience("analyst", "administrator"),
            "not a token"
        }) {
            given().auth()
                    .oauth2(token)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .body("type", equalTo(PREFIX + "unauthenticated"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/metrics,customer",
        "/v1/metrics/revenue,data-steward",
        "/v1/metrics/board,compliance-officer",
        "/v1/metrics/rfm/555/customers,compliance-officer",
        "/v1/metrics/surveys,compliance-officer",
        "/v1/metrics/tickets,customer",
        "/v1/metrics/voice,data-steward",
        "/v1/metrics/funnel,compliance-officer",
        "/v1/metrics/paths,customer",
        "/v1/clv/model,compliance-officer",
        "/v1/clv/model/refit,compliance-officer",
        "/v1/clv/customers,customer",
        "/v1/clv/distribution,compliance-officer",
        "/v1/clv/opportunities,customer",
        "/v1/clv/contracts,data-steward",
        "/v1/costs,analyst",
        "/v1/metrics/ingestion,data-steward",
    })
    void whoeverHasAnotherRoleIsRefused(String path, String role) {
        given().auth()
                .oauth2(TestTokens.of(role))
                .get(path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo(PREFIX + "forbidden"));
    }

    @Test
    void pathTricksReachNothing() {
        for (var path : new String[] {"/v1/metrics/board", "/v1/clv/model", "/v1/costs"}) {
            PathTricks.areRefused(root.getPort(), path);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                             | 400 | invalid-request",
                "{\"channel\":\"\",\"month\":\"2026-01\",\"amount\":1,\"currency\":\"EUR\"}     | 400 | invalid-request",
                "{\"channel\":\"a\",\"month\":\"2026-13\",\"amount\":1,\"currency\":\"EUR\"}    | 400 | invalid-request",
                "{\"channel\":\"a\",\"month\":\"2026-01\",\"amount\":-1,\"currency\":\"EUR\"}   | 400 | invalid-request",
                "{\"channel\":\"a\",\"month\":\"2026-01\",\"amount\":1e40,\"currency\":\"EUR\"} | 400 | invalid-request",
                "{\"channel\":\"a\",\"month\":\"2026-01\",\"amount\":1,\"currency\":\"euro\"}   | 400 | invalid-request",
                "{\"channel\":\"a\",\"amuont\":1}                                               | 400 | malformed-body",
                "{\"channel\":                                                                  | 400 | malformed-body",
                "[]                                                                             | 400 | malformed-body",
                "null                                                                           | 400 | invalid-request",
            })
    void costsThatMakeNoSenseAreRefused(String body, int status, String type) {
        given().auth()
                .oauth2(TestTokens.of("marketer"))
                .contentType("application/json")
                .body(body)
                .put("/v1/costs")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(PREFIX + type));
    }

    @Test
    void anotherMethodOrMediaTypeIsRefused() {
        var marketer = TestTokens.of("marketer");
        given().auth().oauth2(marketer).delete("/v1/costs").then().statusCode(405);
        given().auth()
                .oauth2(marketer)
                .contentType("text/plain")
                .body("x")
                .put("/v1/costs")
                .then()
                .statusCode(415);
        given().auth()
                .oauth2(marketer)
                .accept("image/png")
                .get("/v1/costs")
                .then()
                .statusCode(406);
    }
}
