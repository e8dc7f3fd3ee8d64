package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.contracts.Topics;
import io.stammkunde.testing.TestTokens;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From Kafka to the answers, as a client sees them. Each test has years of its own. */
@QuarkusTest
class MetricsApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static RequestSpecification analyst() {
        return given().auth().oauth2(TestTokens.of("analyst"));
    }

    @BeforeEach
    void people() {
        try (var wire = new Wire()) {
            wire.profile(id("ada"), "ada", 1, true);
            wire.profile(id("ben"), "ben", 1, true);
            wire.profile(id("withdrawn"), "withdrawn", 1, false);
        }
    }

    @Test
    void ordersFromKafkaBecomeFiguresOnce() {
        try (var wire = new Wire()) {
            var order = order("ada", "http-1", "2001-03-01", "10.50");
            wire.event(order);
            wire.event(order);
            wire.event(order("ben", "http-2", "2001-03-31", "20"));
            wire.event(order("withdrawn", "http-3", "2001-03-02", "999"));
            wire.event(event(
                    "r1", "ben", "Order Refunded", noon("2001-03-31"), Map.of("order_id", "http-2", "revenue", 5)));
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> analyst()
                        .get("/v1/metrics/board?from=2001-03-01&to=2001-04-01&compare=previous")
                        .then()
                        .statusCode(200)
                        .body("currency", equalTo("EUR"))
                        .body("currencies", contains("EUR"))
                        .body("previousFrom", equalTo("2001-02-01"))
                        .body(
                                "tiles.figure",
                                contains(
                                        "revenue",
                                        "refunds",
                                        "net-revenue",
                                        "orders",
                                        "average-order-value",
                                        "customers",
                                        "new-customers",
                                        "repeat-rate",
                                        "purchase-frequency"))
                        .body("tiles[0].value", equalTo(30.5f))
                        .body("tiles[1].value", equalTo(5))
                        .body("tiles[2].value", equalTo(25.5f))
                        .body("tiles[3].value", equalTo(2))
                        .body("tiles[4].value", equalTo(15.25f))
                        .body("tiles[5].value", equalTo(2))
                        .body("tiles[7].value", equalTo(0))
                        .body("tiles[0].previous.value", equalTo(0))
                        .body("excluded.noConsent", equalTo(1)));
    }

    @Test
    void aFigureCanBeAskedForASegmentAndByCohort() {
        try (var wire = new Wire()) {
            for (int number = 0; number < 12; number++) {
                var name = "member-" + number;
                wire.profile(id(name), name, 1, true);
                wire.event(order(name, "segment-" + number, "2003-05-10", number < 6 ? "10" : "100"));
                if (number < 6) {
                    wire.enters(id(name), "early-birds");
                }
            }
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> analyst()
                        .get("/v1/metrics/revenue?from=2003-05-01&to=2003-06-01&segment=early-birds&by=cohort"
                                + "&compare=year")
                        .then()
                        .statusCode(200)
                        .body("value", equalTo(60))
                        .body("people", equalTo(6))
                        .body("suppressed", equalTo(false))
                        .body("interval.method", equalTo("poisson"))
                        .body("previous.from", equalTo("2002-05-01"))
                        .body("groups.group", contains("2003-05"))
                        .body("groups[0].value", equalTo(60))
                        .body("quality.grade", equalTo("A")));
    }

    @Test
    void anEventThatAnalyticsMayNotUseIsPassedOver() {
        try (var wire = new Wire()) {
            var order = order("ada", "http-secret", "2002-03-01", "10");
            wire.event(new io.stammkunde.contracts.event.ResolvedEventV1(
                    order.eventId(),
                    order.messageId(),
                    order.sourceId(),
                    order.profileId(),
                    order.type(),
                    order.event(),
                    order.timestamp(),
                    order.receivedAt(),
                    order.properties(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Set.of("marketing")));
            wire.event(order("ada", "http-open", "2002-03-01", "7"));
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> analyst()
                        .get("/v1/metrics/revenue?from=2002-01-01&to=2003-01-01&grain=quarter")
                        .then()
                        .statusCode(200)
                        .body("value", equalTo(7))
                        .body("unit", equalTo("money"))
                        .body("people", equalTo(1))
                        .body("previous", nullValue())
                        .body("series.at", contains("2002-01-01", "2002-04-01", "2002-07-01", "2002-10-01"))
                        .body("series.value", contains(7, 0, 0, 0)));
    }

    @Test
    void aPoisonedRecordIsSetAsideAndTheOthersGoOn() {
        try (var wire = new Wire()) {
            wire.raw("incoming.metrics-events", "key", "{\"eventId\": 1".getBytes(UTF_8));
            wire.raw("incoming.metrics-events", "key", "{\"eventId\": \"a:b\"}".getBytes(UTF_8));
            wire.raw("incoming.metrics-profiles", "key", "[]".getBytes(UTF_8));
            wire.event(order("ada", "http-after", "2003-03-01", "7"));
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> analyst()
                        .get("/v1/metrics/orders?from=2003-01-01&to=2004-01-01")
                        .then()
                        .body("value", equalTo(1)));
        var letters = Wire.read(Wire.topic("incoming.metrics-events") + Topics.DEAD_LETTERS_SUFFIX);
        assertThat(letters)
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(Wire.header(letter, CloudEventHeaders.DEAD_LETTER_REASON))
                        .startsWith("metrics-service: "));
        assertThat(Wire.read(Wire.topic("incoming.metrics-profiles") + Topics.DEAD_LETTERS_SUFFIX))
                .isNotEmpty();
    }

    @Test
    void ingestionCatchesUp() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> given().auth()
                        .oauth2(TestTokens.of("service"))
                        .get("/v1/metrics/ingestion")
                        .then()
                        .statusCode(200)
                        .body("lag", equalTo(0)));
    }

    @Test
    void theCatalogueExplainsEachFigureInTwoLanguages() {
        analyst()
                .get("/v1/metrics")
                .then()
                .statusCode(200)
                .body("items.key", hasItems("revenue", "repeat-rate", "top-20-percent-share"))
                .body("items.findAll { !it.name.de || !it.name.en || !it.definition.de || !it.formula }", empty())
                .body("items.find { it.key == 'refunds' }.direction", equalTo("lower-is-better"));
    }

    @Test
    void cohortsAndFifthsAnswerForAnEmptyPast() {
        analyst()
                .get("/v1/metrics/cohorts?from=1990-01-01&to=1991-01-01")
                .then()
                .statusCode(200)
                .body("grain", equalTo("month"))
                .body("cohorts", empty());
        analyst()
                .get("/v1/metrics/rfm?asOf=1990-01-01")
                .then()
                .statusCode(200)
                .body("customers", equalTo(0))
                .body("cells", empty());
        analyst()
                .get("/v1/metrics/rfm/555/customers?asOf=1990-01-01")
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("nextCursor", nullValue());
        analyst()
                .get("/v1/metrics/at-risk?asOf=1990-01-01")
                .then()
                .statusCode(200)
                .body("customers", equalTo(0));
    }

    @Test
    void aBoardShowsTheFiguresThatAreChosen() {
        analyst()
                .get("/v1/metrics/board?from=1998-03-01&to=1998-04-01&figures=orders,repeat-rate")
                .then()
                .statusCode(200)
                .body("tiles.figure", contains("orders", "repeat-rate"));
    }
}
