package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.testing.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked at all is in the catalogue. */
@QuarkusTest
class CatalogueApiTest {
    private static final List<String> DIMENSIONS = List.of("source", "segment", "cohort", "currency");

    private static List<Map<String, Object>> items() {
        return given().auth()
                .oauth2(TestTokens.of("analyst"))
                .get("/v1/metrics")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    /** Every row that is promised, and the figures that answer it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sales        | revenue orders average-order-value revenue-per-customer refunds net-revenue",
                "sales        | top-20-percent-share discount-share",
                "loyalty      | customers repeat-rate purchase-frequency one-time-buyer-share",
                "loyalty      | median-days-between-orders mean-days-between-orders",
                "loyalty      | second-purchase-conversion median-days-to-second-purchase loyalty-engagement",
                "retention    | retention-rate churn-rate monthly-churn-rate annual-churn-rate",
                "retention    | expected-churn silent-customer-share survival",
                "value        | historic-clv predicted-clv ltv-cac payback clv-model clv-distribution",
                "value        | clv-customers clv-contracts clv-opportunities",
                "acquisition  | new-customers conversion-rate cac attribution",
                "satisfaction | nps csat ces-mean ces-agreement survey-response-rate answers-within-15-minutes surveys",
                "service      | first-response-time resolution-time share-solved-within-3-hours reopened-share",
                "service      | never-reassigned-share backlog tickets",
                "voice        | mentions positive-mention-share negative-mention-share voice",
                "cohorts      | cohorts",
                "journeys     | funnel paths",
                "customers    | rfm at-risk next-category affinity season clusters",
                "segments     | segments",
                "relations    | correlations satisfaction-retention",
                "quality      | quality",
                "experiments  | experiments",
            })
    void everyRowIsListed(String group, String keys) {
        var listed = items().stream()
                .filter(item -> group.equals(item.get("group")))
                .map(item -> item.get("key"))
                .toList();

        assertThat(listed).containsAll(List.of(keys.split(" ")));
    }

    @Test
    void everyLineIsCompleteInBothLanguages() {
        assertThat(items()).allSatisfy(item -> {
            var texts = Stream.of("name", "definition", "reason").map(item::get).toList();
            assertThat(texts)
                    .allSatisfy(text -> assertThat(text)
                            .asInstanceOf(
                                    org.assertj.core.api.InstanceOfAssertFactories.map(String.class, String.class))
                            .containsOnlyKeys("de", "en")
                            .doesNotContainValue(""));
            assertThat(item.get("formula").toString()).isNotBlank();
            assertThat(item.get("source").toString()).isNotBlank();
            assertThat((List<?>) item.get("inputs")).isNotEmpty();
            assertThat(item.get("kind")).isIn("number", "table");
        });
    }

    @Test
    void aNumberIsAskedByItsKeyAndTellsWhatItCanBeDividedBy() {
        var byKey = items().stream().collect(Collectors.toMap(item -> item.get("key"), item -> item));

        assertThat(byKey.get("revenue"))
                .containsEntry("kind", "number")
                .containsEntry("path", "/v1/metrics/revenue")
                .containsEntry("actionable", true)
                .containsEntry("inputs", List.of("Order Completed"))
                .containsEntry("dimensions", DIMENSIONS);
        assertThat(byKey.get("backlog")).containsEntry("dimensions", List.of("source", "segment", "cohort"));
        assertThat(byKey.get("mentions")).containsEntry("actionable", false);
        assertThat(byKey.get("cohorts")).containsEntry("kind", "table").containsEntry("path", "/v1/metrics/cohorts");
    }

    /** Those of the catalogue that need nothing else to be asked. */
    @Test
    void everyNumberAnswersAtItsPath() {
        var paths = items().stream()
                .filter(item -> "number".equals(item.get("kind")))
                .map(item -> item.get("path").toString())
                .collect(Collectors.toSet());

        assertThat(paths)
                .allSatisfy(path -> given().auth()
                        .oauth2(TestTokens.of("analyst"))
                        .get(path + "?from=1999-01-01&to=1999-03-01&grain=month&compare=previous")
                        .then()
                        .statusCode(200)
                        .body("figure", equalTo(path.substring(path.lastIndexOf('/') + 1))));
    }

    @Test
    void whatCanBeDividedIsDivided() {
        var paths = items().stream()
                .filter(item -> DIMENSIONS.equals(item.get("dimensions")))
                .map(item -> item.get("path").toString())
                .toList();

        for (var path : paths) {
            for (var by : Set.of("source", "cohort", "segment")) {
                given().auth()
                        .oauth2(TestTokens.of("analyst"))
                        .get(path + "?from=1999-01-01&to=1999-03-01&where=cohort:1999-01&by=" + by)
                        .then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void aTableIsNoFigureToMeasure() {
        given().auth()
                .oauth2(TestTokens.of("analyst"))
                .get("/v1/metrics/cac")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:stammkunde:problem:unknown-figure"))
                .body("detail", containsString("/v1/metrics/acquisition-costs"));
    }
}
