package io.stammkunde.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of a shop that can be counted by hand, asked for through the gateway with the tokens of its staff. */
class AnalystsFiguresTest {
    private static final Gateway GATEWAY = new Gateway(RunningSystem.get());
    private static final MarketStall STALL = new MarketStall();
    private static final String YEAR = MarketStall.YEAR;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Gateway.Source source;

    @BeforeAll
    static void aShopThatCanBeCountedByHand() {
        source = STALL.open(GATEWAY);
    }

    private static JsonPath figure(String key, String more) {
        return GATEWAY.get("anna", "/v1/metrics/%s?%s%s".formatted(key, YEAR, more));
    }

    private static BigDecimal value(String key) {
        return new BigDecimal(figure(key, "").getString("value"));
    }

    @Test
    void revenueOrdersAndCustomersAreWhatWasSent() {
        var orders = MarketStall.buyers() + MarketStall.repeaters();

        assertThat(value("revenue")).isEqualByComparingTo(BigDecimal.valueOf(MarketStall.revenue()));
        assertThat(value("orders")).isEqualByComparingTo(BigDecimal.valueOf(orders));
        assertThat(value("customers")).isEqualByComparingTo(BigDecimal.valueOf(MarketStall.buyers()));
        assertThat(value("repeat-rate").doubleValue())
                .isCloseTo((double) MarketStall.repeaters() / MarketStall.buyers(), within(1e-15));
    }

    @Test
    void aFigureTellsItsIntervalItsSeriesItsPartsAndHowFarItCanBeReliedOn() {
        var answer = figure("revenue", "&grain=month&by=source&compare=previous");

        assertThat(answer.getDouble("interval.low")).isLessThan((double) MarketStall.revenue());
        assertThat(answer.getDouble("interval.high")).isGreaterThan((double) MarketStall.revenue());
        assertThat(answer.getList("series")).hasSize(12);
        assertThat(answer.getString("groups[0].group")).isEqualTo(source.id());
        assertThat(new BigDecimal(answer.getString("groups[0].value")))
                .isEqualByComparingTo(BigDecimal.valueOf(MarketStall.revenue()));
        assertThat(answer.getString("previous.from")).isEqualTo("2022-01-01");
        assertThat(answer.getString("quality.grade")).isIn("A", "B", "C");
        assertThat(answer.getInt("excluded.noConsent")).isNotNegative();
    }

    @Test
    void theCatalogueSaysOfEachFigureWhatItMeansAndWhy() {
        var items = GATEWAY.get("anna", "/v1/metrics").<Map<String, Object>>getList("items");

        assertThat(items).hasSizeGreaterThan(40).allSatisfy(item -> {
            assertThat(item).containsKeys("key", "group", "formula", "source", "unit", "direction", "path");
            assertThat(text(item, "name")).containsOnlyKeys("de", "en");
            assertThat(text(item, "definition")).containsOnlyKeys("de", "en");
            assertThat(text(item, "reason")).containsOnlyKeys("de", "en");
        });
        assertThat(items)
                .extracting(item -> item.get("group"))
                .contains(
                        "sales",
                        "loyalty",
                        "retention",
                        "value",
                        "acquisition",
                        "satisfaction",
                        "service",
                        "voice",
                        "cohorts",
                        "journeys",
                        "customers",
                        "segments",
                        "relations",
                        "quality");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> text(Map<String, Object> item, String name) {
        return (Map<String, String>) item.get(name);
    }

    @Test
    void everyFigureOfTheCatalogueHasAnAnswer() {
        var keys = GATEWAY.get("anna", "/v1/metrics").<String>getList("items.findAll { it.kind == 'number' }.path");

        assertThat(keys).hasSizeGreaterThan(20).allSatisfy(path -> {
            var answer = GATEWAY.get("anna", path + "?" + YEAR);
            assertThat(answer.getMap("quality")).containsKey("grade");
            assertThat(answer.getMap("excluded")).containsKey("noConsent");
        });
    }

    @Test
    void satisfactionServiceAndVoiceAreWhatWasSent() {
        var surveys = GATEWAY.get("anna", "/v1/metrics/surveys?from=2023-01-01&to=2024-01-01");
        var tickets = GATEWAY.get("anna", "/v1/metrics/tickets?from=2023-01-01&to=2024-01-01&by=channel");
        var voice = GATEWAY.get("anna", "/v1/metrics/voice?from=2023-01-01&to=2024-01-01");

        // of the scores 0 to 10, two are promoters and seven detractors
        assertThat(surveys.getInt("groups.find { it.group == 'spring' }.n")).isEqualTo(MarketStall.ANSWERS);
        assertThat(surveys.getDouble("groups.find { it.group == 'spring' }.value"))
                .isCloseTo(-500.0 / 11, within(1e-9));
        assertThat(tickets.getInt("groups.find { it.group == 'mail' }.opened")).isEqualTo(MarketStall.TICKETS);
        assertThat(tickets.getDouble("groups.find { it.group == 'mail' }.resolutionHours.median"))
                .isEqualTo(2);
        assertThat(voice.getInt("networks.find { it.network == 'fediverse' }.mentions"))
                .isEqualTo(MarketStall.MENTIONS);
    }

    @Test
    void aFunnelCountsEachPersonOnce() {
        var steps = "&steps=Experiment%20Viewed,Product%20Viewed,Order%20Completed&window=P30D";

        var funnel = GATEWAY.get("anna", "/v1/metrics/funnel?from=2023-01-01&to=2024-01-01" + steps);

        assertThat(funnel.<Integer>getList("steps.people"))
                .containsExactly(MarketStall.PEOPLE, MarketStall.PEOPLE, (int) MarketStall.buyers());
    }

    @Test
    void costsFromAFileBecomeTheCostOfACustomer() {
        GATEWAY.as("mara")
                .contentType("text/csv")
                .body("channel,month,amount,currency\nmail,2023-03,1000.00,SEK\nsearch,2023-03,400.00,SEK\n")
                .put("/v1/costs")
                .then()
                .statusCode(200);

        var answer = GATEWAY.get("anna", "/v1/metrics/acquisition-costs?from=2023-01&to=2024-01&currency=SEK");

        assertThat(answer.getInt("newCustomers")).isEqualTo((int) MarketStall.buyers());
        assertThat(new BigDecimal(answer.getString("costs"))).isEqualByComparingTo("1400");
        assertThat(answer.getDouble("costPerCustomer")).isCloseTo(1400.0 / MarketStall.buyers(), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/metrics/quality?from=2023-01-01&to=2024-01-01",
                "/v1/metrics/segments?" + MarketStall.YEAR,
                "/v1/metrics/next-category?from=2023-01-01&to=2024-01-01",
                "/v1/metrics/survival?from=2023-01-01&to=2024-01-01",
                "/v1/metrics/attribution?model=markov&" + MarketStall.YEAR,
                "/v1/metrics/affinity?by=category&from=2023-01-01&to=2024-01-01",
                "/v1/metrics/correlations?figures=orders,revenue&currency=SEK",
                "/v1/metrics/paths?start=Product%20Viewed&from=2023-01-01&to=2024-01-01",
                "/v1/metrics/cohorts?" + MarketStall.YEAR,
                "/v1/metrics/rfm?asOf=2024-01-01&currency=SEK",
                "/v1/metrics/clusters?asOf=2024-01-01&currency=SEK",
                "/v1/metrics/targets",
                "/v1/metrics/alerts",
                "/v1/clv/contracts?term=year&counts=1000,631,468,382"
            })
    void everyTableAnswersAnAnalyst(String path) {
        GATEWAY.as("anna").get(path).then().statusCode(200).contentType(ContentType.JSON);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/metrics/no-such-figure, 404, unknown-figure",
        "/v1/metrics/revenue?from=2024-01-01&to=2023-01-01, 400, invalid-period",
        "/v1/metrics/revenue?from=1990-01-01&to=2024-01-01&grain=day, 400, grain-too-fine",
        "/v1/metrics/revenue?segment=no-such-segment, 404, unknown-segment",
        "/v1/metrics/revenue?by=weather, 400, invalid-request",
        "/v1/metrics/clusters?k=1, 400, invalid-request",
        "/v1/metrics/board?figures=no-such-figure, 404, unknown-figure",
        "/v1/metrics/season?figure=revenue&currency=SEK, 409, no-season",
        "/v1/experiments/no-such-experiment, 404, unknown-experiment"
    })
    void aQuestionThatCannotBeAnsweredSaysWhatWouldBeRight(String path, int status, String problem) {
        GATEWAY.as("anna")
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:stammkunde:problem:" + problem))
                .body("detail", containsString(" "));
    }

    @Test
    void anExperimentEndsInASentence() {
        GATEWAY.post(
                "anna",
                "/v1/experiments",
                Map.of(
                        "key",
                        STALL.experiment(),
                        "hypothesis",
                        "The new page wins over more people.",
                        "variants",
                        List.of(Map.of("key", "old", "weight", 0.5), Map.of("key", "new", "weight", 0.5)),
                        "primaryMetric",
                        "conversion",
                        "plan",
                        Map.of("baseline", 0.2, "minimumEffect", 1.0),
                        "exposuresFrom",
                        "2023-01-01T00:00:00Z"));
        var path = "/v1/experiments/" + STALL.experiment();
        GATEWAY.post("anna", path + "/start", Map.of());
        var assigned = GATEWAY.post("anna", path + "/assignments", Map.of("units", List.of("a", "b", "c")));
        GATEWAY.post("anna", path + "/stop", Map.of());

        var results = GATEWAY.get("anna", path + "/results?currency=SEK");

        assertThat(assigned.<String>getList("items.variant")).isSubsetOf("old", "new");
        assertThat(results.getString("verdict.text.de")).isNotBlank();
        assertThat(results.getString("verdict.text.en")).isNotBlank();
        GATEWAY.as("anna")
                .contentType(ContentType.JSON)
                .body(Map.of("units", List.of("a")))
                .post(path + "/assignments")
                .then()
                .statusCode(409);
    }

    @Test
    void aMissedTargetBecomesAnAlertThatIsAcknowledged() {
        var target = GATEWAY.post(
                "mara",
                "/v1/metrics/targets",
                Map.of(
                        "figure",
                        "orders",
                        "kind",
                        "target",
                        "direction",
                        "at-least",
                        "value",
                        1_000_000,
                        "grain",
                        "month"));
        var id = target.getString("id");
        GATEWAY.post("ada", "/v1/metrics/alerts/check", Map.of());

        var alert = Awaitility.await("the alert")
                .atMost(PATIENCE)
                .until(
                        () -> GATEWAY.get("anna", "/v1/metrics/alerts?state=open")
                                .<Map<String, Object>>getList("items.findAll { it.targetId == '%s' }".formatted(id)),
                        found -> !found.isEmpty())
                .getFirst();
        var acknowledged =
                GATEWAY.post("anna", "/v1/metrics/alerts/%s/acknowledge".formatted(alert.get("id")), Map.of());

        assertThat(acknowledged.getString("acknowledgedBy")).isEqualTo("anna");
        assertThat(acknowledged.getString("message.de")).isNotBlank();
        GATEWAY.as("mara").delete("/v1/metrics/targets/" + id).then().statusCode(204);
    }

    @Test
    void aFigureCanBeTakenAwayAsCsvAndAsParquet() {
        var csv = GATEWAY.as("anna").get("/v1/metrics/revenue/export?format=csv&grain=month&" + YEAR);
        var parquet = GATEWAY.as("anna").get("/v1/metrics/revenue/export?format=parquet&grain=month&" + YEAR);

        csv.then().statusCode(200).contentType("text/csv");
        assertThat(csv.asString()).contains("2023-03-01");
        parquet.then().statusCode(200);
        assertThat(new String(parquet.asByteArray(), 0, 4, US_ASCII)).isEqualTo("PAR1");
    }

    @Test
    void theEventTableIsForThoseWhoReportOnly() {
        var path = "/v1/metrics/events/export?from=2023-01-01&to=2024-01-01";

        GATEWAY.as("anna").get(path).then().statusCode(403);
        var table = GATEWAY.as("bea").get(path).then().statusCode(200).extract().asByteArray();

        assertThat(new String(table, ISO_8859_1)).startsWith("PAR1").doesNotContain(STALL.customer(0));
    }

    @Test
    void figuresBuiltAnewFromTheReplayAreTheSame() {
        var before = GATEWAY.get("anna", "/v1/metrics/board?" + YEAR).getString("tiles");

        GATEWAY.as("anna").post("/v1/metrics/rebuild").then().statusCode(403);
        GATEWAY.as("ada").post("/v1/metrics/rebuild").then().statusCode(202);
        Awaitility.await("the rebuild")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> GATEWAY.get("ada", "/v1/metrics/rebuild").getString("state"), "done"::equals);

        assertThat(GATEWAY.get("anna", "/v1/metrics/board?" + YEAR).getString("tiles"))
                .isEqualTo(before);
    }
}
