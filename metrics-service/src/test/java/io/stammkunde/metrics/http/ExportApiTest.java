package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.id;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.stammkunde.metrics.export.ParquetRows;
import io.stammkunde.testing.TestTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as they arrive at a client. The year is this test's own. */
@QuarkusTest
class ExportApiTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PREFIX = "urn:stammkunde:problem:";
    private static final String PERIOD = "from=2013-03-01&to=2013-04-01";
    private static final String PARQUET = "application/vnd.apache.parquet";
    private static final int PEOPLE = 6;

    @TempDir
    Path folder;

    private static Response get(String role, String path) {
        return given().auth().oauth2(TestTokens.of(role)).get("/v1/metrics/" + path);
    }

    @BeforeEach
    void shop() {
        try (var wire = new Wire()) {
            for (int number = 0; number < PEOPLE; number++) {
                var person = "export-" + number;
                wire.later(id(person), person);
                wire.later(order(person, person, "2013-03-05", "10"));
                wire.later(event("seen-" + person, person, "Product Viewed", noon("2013-03-04"), Map.of()));
            }
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> get("analyst", "revenue?" + PERIOD)
                        .then()
                        .statusCode(200)
                        .body("value", equalTo(60)));
    }

    private Path saved(Response response) throws IOException {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo(PARQUET);
        var file = folder.resolve("received.parquet");
        Files.write(file, response.asByteArray());
        assertThat(response.header("Content-Length")).isEqualTo(Long.toString(Files.size(file)));
        return file;
    }

    @Test
    void aFigureIsACsvWithANameThatSaysWhatItIs() {
        var response = get("analyst", "revenue/export?grain=month&" + PERIOD);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("text/csv");
        assertThat(response.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"revenue_2013-03-01_2013-04-01.csv\"");
        assertThat(response.asString().lines())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("revenue,total,2013-03-01,2013-04-01,,,60,money,EUR,60,,6,");
    }

    @Test
    void aFigureIsAParquetFileAndNothingOfItStays() throws Exception {
        var rows = ParquetRows.of(saved(get("analyst", "revenue/export?format=parquet&grain=month&" + PERIOD)));

        assertThat(rows).extracting(row -> row.get("part")).containsExactly("total", "series");
        assertThat(rows.getFirst()).containsEntry("value", "60.0").containsEntry("suppressed", "false");
        assertNothingStays();
    }

    private static void assertNothingStays() throws IOException {
        var store = Path.of(ConfigProvider.getConfig().getValue("stammkunde.metrics.database.file", String.class));
        try (var files = Files.list(store.resolveSibling("exports"))) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void boardCohortsAndRfmAreFilesAsWell() throws Exception {
        assertThat(ParquetRows.of(saved(get("marketer", "board/export?format=parquet&currency=EUR&" + PERIOD))))
                .extracting(row -> row.get("figure"))
                .contains("revenue", "orders", "customers");
        assertThat(ParquetRows.of(saved(get("marketer", "cohorts/export?format=parquet&" + PERIOD))))
                .anySatisfy(row ->
                        assertThat(row).containsEntry("cohort", "2013-03").containsEntry("customers", "6"));
        assertThat(get("marketer", "rfm/export?asOf=2013-04-01").asString())
                .startsWith("score,r,f,m,customers,revenue,currency,as_of,suppressed\r\n");
        assertThat(get("marketer", "board/export?" + PERIOD).header("Content-Disposition"))
                .contains("board_2013-03-01_2013-04-01.csv");
    }

    @Test
    void theEventsLeaveUnderPseudonyms() throws Exception {
        var rows = ParquetRows.of(saved(get("bi-reader", "events/export?" + PERIOD)));

        assertThat(rows)
                .hasSize(2 * PEOPLE)
                .allSatisfy(row -> assertThat(row.get("person")).matches("[0-9a-f]{64}"));
        assertThat(rows).extracting(row -> row.get("person")).containsOnly(pseudonyms(rows));
        assertThat(rows.toString()).doesNotContain(id("export-0").toString());
        assertNothingStays();
    }

    private static String[] pseudonyms(java.util.List<Map<String, String>> rows) {
        var distinct = rows.stream().map(row -> row.get("person")).distinct().toArray(String[]::new);
        assertThat(distinct).hasSize(PEOPLE);
        return distinct;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "analyst   | revenue/export?format=xlsx                  | 400 | invalid-request",
                "analyst   | revenue/export?from=2026-02-01&to=2026-01-01 | 400 | invalid-period",
                "analyst   | happiness/export                            | 404 | unknown-figure",
                "analyst   | revenue/export?segment=there-is-none        | 404 | unknown-segment",
                "analyst   | board/export?format=pdf                     | 400 | invalid-request",
                "analyst   | cohorts/export?format=pdf                   | 400 | invalid-request",
                "analyst   | rfm/export?asOf=2199-01-01                  | 400 | future-snapshot",
                "bi-reader | events/export?columns=email                 | 400 | invalid-request",
                "bi-reader | events/export?from=2026-02-01&to=2026-01-01 | 400 | invalid-period",
                "bi-reader | revenue/export                              | 403 | forbidden",
                "analyst   | events/export                               | 403 | forbidden",
                "administrator | events/export                           | 403 | forbidden",
                "customer  | cohorts/export                              | 403 | forbidden",
            })
    void aFileThatCannotBeHadIsRefused(String role, String path, int status, String type) {
        get(role, path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo(PREFIX + type));
    }
}
