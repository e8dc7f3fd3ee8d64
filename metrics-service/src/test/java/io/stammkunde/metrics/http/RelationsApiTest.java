package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.testing.TestTokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Survival, correlations, attribution and affinity as a client sees them. Each test has years of its own. */
@QuarkusTest
class RelationsApiTest {
    private static final String PREFIX = "urn:stammkunde:problem:";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static RequestSpecification analyst() {
        return given().auth().oauth2(TestTokens.of("analyst"));
    }

    @Test
    void customersStayUntilTheyAreSilentTooLong() {
        try (var wire = new Wire()) {
            wire.profile(id("sue"), "sue", 1, true);
            wire.event(order("sue", "stay-1", "1971-03-01", "10"));
            wire.event(order("sue", "stay-2", "1971-03-11", "10"));
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> analyst()
                        .get("/v1/metrics/survival?asOf=1972-01-01&group=year&k=2")
                        .then()
                        .statusCode(200)
                        .body("medianGapDays", equalTo(10f))
                        .body("inactiveAfterDays", equalTo(21))
                        .body("overall.customers", equalTo(1))
                        .body("overall.lost", equalTo(1))
                        .body("overall.points[0].days", equalTo(31f))
                        .body("overall.points[0].lower", nullValue())
                        .body("groups[0].group", equalTo("1971"))
                        .body("logRank", nullValue())
                        .body("excluded.noConsent", notNullValue()));
    }

    @Test
    void figuresOfCustomersAreCompared() {
        analyst()
                .get("/v1/metrics/correlations?figures=orders,revenue,recency&asOf=1970-01-01")
                .then()
                .statusCode(200)
                .body("customers", equalTo(0))
                .body("pairs", hasSize(3))
                .body("pairs[0].first", equalTo("orders"))
                .body("pairs[0].pearson", nullValue());
        analyst().get("/v1/metrics/correlations").then().statusCode(200).body("figures", hasSize(10));
    }

    @Test
    void satisfactionIsComparedWithComingBack() {
        analyst()
                .get("/v1/metrics/satisfaction-retention?asOf=1970-01-01&kind=csat")
                .then()
                .statusCode(200)
                .body("kind", equalTo("csat"))
                .body("outcome", equalTo("purchase"))
                .body("people", equalTo(0))
                .body("plain", nullValue())
                .body("reason", notNullValue());
    }

    @Test
    void ordersAreOwedToChannelsAndProductsMeet() {
        try (var wire = new Wire()) {
            wire.profile(id("tom"), "tom", 1, true);
            wire.event(event("tom-1", "tom", "Campaign Clicked", noon("1973-03-01"), Map.of("channel", "mail")));
            for (var number : List.of("1", "2")) {
                wire.event(event(
                        "tom-o" + number,
                        "tom",
                        "Order Completed",
                        noon("1973-03-0" + (1 + Integer.parseInt(number))),
                        Map.of(
                                "order_id",
                                "meet-" + number,
                                "revenue",
                                40,
                                "products",
                                List.of(Map.of("product_id", "pen"), Map.of("product_id", "ink")))));
            }
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> analyst()
                        .get("/v1/metrics/affinity?from=1973-01-01&to=1974-01-01")
                        .then()
                        .statusCode(200)
                        .body("orders", equalTo(2))
                        .body("pairs[0].first", equalTo("ink"))
                        .body("pairs[0].support", equalTo(1f)));
        for (var model : List.of("first", "last", "linear", "markov", "markov-2")) {
            analyst()
                    .get("/v1/metrics/attribution?from=1973-01-01&to=1974-01-01&model=" + model)
                    .then()
                    .statusCode(200)
                    .body("model", equalTo(model))
                    .body("conversions", equalTo(2))
                    .body("attributed", equalTo(1))
                    .body("channels.channel", hasItem("mail"))
                    .body("channels[0].value", equalTo(40f));
        }
        analyst()
                .get("/v1/metrics/affinity?from=1973-01-01&to=1974-01-01&by=category")
                .then()
                .body("pairs", empty());
    }

    @Test
    void aFileOfCostsIsEnteredAndSetAgainstNewCustomers() {
        var file = """
                channel,month,amount,currency
                mail,1975-03,30,EUR
                mail,1975-13,30,EUR
                Search,1975-04,12.5,EUR
                """;
        try (var wire = new Wire()) {
            wire.profile(id("uma"), "uma", 1, true);
            wire.event(event("uma-1", "uma", "Campaign Clicked", noon("1975-03-01"), Map.of("channel", "Mail")));
            wire.event(order("uma", "won-1", "1975-03-02", "60"));
        }
        for (int times = 0; times < 2; times++) {
            given().auth()
                    .oauth2(TestTokens.of("marketer"))
                    .contentType("text/csv")
                    .body(file)
                    .put("/v1/costs")
                    .then()
                    .statusCode(200)
                    .body("entered", equalTo(2))
                    .body("rejected", hasSize(1))
                    .body("rejected[0].line", equalTo(3))
                    .body("rejected[0].reason", containsString("month"));
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> analyst()
                        .get("/v1/metrics/acquisition-costs?from=1975-01&to=1976-01&model=first&margin=0.5")
                        .then()
                        .statusCode(200)
                        .body("costs", equalTo(42.5f))
                        .body("newCustomers", equalTo(1))
                        .body("costPerCustomer", equalTo(42.5f))
                        .body("months", hasSize(12))
                        .body("channels[0].channel", equalTo("mail"))
                        .body("channels[0].costPerCustomer", equalTo(30))
                        .body("valueByMonth[0]", equalTo(30f))
                        .body("paybackMonths", nullValue()));
    }

    @Test
    void aFileOfCostsWithoutItsHeaderIsRefused() {
        for (var body : List.of("mail,1975-03,30,EUR", "\"", "channel,month\n")) {
            given().auth()
                    .oauth2(TestTokens.of("marketer"))
                    .contentType("text/csv")
                    .body(body)
                    .put("/v1/costs")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo(PREFIX + "unreadable-costs"));
        }
        given().auth()
                .oauth2(TestTokens.of("analyst"))
                .contentType("text/csv")
                .body("x")
                .put("/v1/costs")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/metrics/survival?asOf=1960-01-01                   | 409 | no-repeat-purchases",
                "/v1/metrics/survival?asOf=2199-01-01                   | 400 | future-snapshot",
                "/v1/metrics/survival?k=0                               | 400 | invalid-request",
                "/v1/metrics/survival?k=NaN                             | 400 | invalid-request",
                "/v1/metrics/survival?k=1e999999999                     | 400 | invalid-request",
                "/v1/metrics/survival?k=three                           | 400 | invalid-request",
                "/v1/metrics/survival?group=day                         | 400 | invalid-request",
                "/v1/metrics/survival?from=2026-02-01&to=2026-01-01     | 400 | invalid-period",
                "/v1/metrics/correlations?figures=orders                | 400 | invalid-request",
                "/v1/metrics/correlations?figures=orders,luck           | 400 | invalid-request",
                "/v1/metrics/correlations?currency=Euro                 | 400 | invalid-request",
                "/v1/metrics/correlations?asOf=yesterday                | 400 | invalid-request",
                "/v1/metrics/satisfaction-retention?kind=mood           | 400 | invalid-request",
                "/v1/metrics/satisfaction-retention?outcome=joy         | 400 | invalid-request",
                "/v1/metrics/satisfaction-retention?outcome=churn&asOf=1960-01-01 | 409 | no-repeat-purchases",
                "/v1/metrics/attribution?model=best                     | 400 | invalid-request",
                "/v1/metrics/attribution?by=luck                        | 400 | invalid-request",
                "/v1/metrics/attribution?orders=some                    | 400 | invalid-request",
                "/v1/metrics/attribution?windowDays=0                   | 400 | invalid-request",
                "/v1/metrics/attribution?windowDays=366                 | 400 | invalid-request",
                "/v1/metrics/attribution?from=2026-02-01&to=2026-01-01  | 400 | invalid-period",
                "/v1/metrics/acquisition-costs?from=2026                | 400 | invalid-request",
                "/v1/metrics/acquisition-costs?from=1990-01&to=2026-01  | 400 | invalid-request",
                "/v1/metrics/acquisition-costs?from=2026-03&to=2026-03  | 400 | invalid-period",
                "/v1/metrics/acquisition-costs?margin=0                 | 400 | invalid-request",
                "/v1/metrics/acquisition-costs?model=best               | 400 | invalid-request",
                "/v1/metrics/affinity?by=brand                          | 400 | invalid-request",
                "/v1/metrics/affinity?limit=0                           | 400 | invalid-request",
                "/v1/metrics/affinity?limit=201                         | 400 | invalid-request",
                "/v1/metrics/affinity?minSupport=2                      | 400 | invalid-request",
                "/v1/metrics/affinity?minSupport=-0.1                   | 400 | invalid-request",
            })
    void aQuestionThatCannotBeAnsweredIsRefused(String path, int status, String type) {
        analyst()
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(PREFIX + type))
                .body("detail", not(containsString("Exception")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/metrics/survival",
                "/v1/metrics/correlations",
                "/v1/metrics/satisfaction-retention",
                "/v1/metrics/attribution",
                "/v1/metrics/affinity",
                "/v1/metrics/acquisition-costs"
            })
    void onlyReadersOfFiguresAreAnswered(String path) {
        given().get(path).then().statusCode(401).body("type", equalTo(PREFIX + "unauthenticated"));
        given().auth()
                .oauth2(TestTokens.of("compliance-officer"))
                .get(path)
                .then()
                .statusCode(403)
                .body("type", equalTo(PREFIX + "forbidden"));
    }
}
