package io.stammkunde.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * UCI Online Retail, imported by the command line and asked for through the gateway. Reference values: computed from
 * the file with pandas over the lines that have a customer, a positive quantity and a positive price.
 */
class OnlineRetailImportTest {
    private static final Gateway GATEWAY = new Gateway(RunningSystem.get());
    private static final String PERIOD = "from=2010-12-01&to=2011-12-10&currency=GBP";

    @BeforeAll
    static void imports() {
        var file = ReferenceData.file("online-retail-ii/online_retail_2010_2011_reconstructed.csv.gz");
        assertThat(importOf(file).exitCode()).isZero();
    }

    private static RunningSystem.Output importOf(Path file) {
        return RunningSystem.get()
                .command(
                        "import",
                        file.toString(),
                        "--preset",
                        "online-retail",
                        "--zone",
                        "Europe/London",
                        "--currency",
                        "GBP",
                        "--legal-basis",
                        "ART6_1_F",
                        "--purposes",
                        "analytics",
                        "--source",
                        "online-retail");
    }

    @Test
    void theBoardShowsTheShopsRevenueToTheLastDigit() {
        var board = GATEWAY.get("anna", "/v1/metrics/board?" + PERIOD);

        assertThat(tile(board, "revenue")).isEqualByComparingTo("8911407.904");
        assertThat(tile(board, "orders")).isEqualByComparingTo("18532");
        assertThat(tile(board, "customers")).isEqualByComparingTo("4338");
        assertThat(tile(board, "repeat-rate").doubleValue()).isCloseTo(0.6558321807284463, offset(1e-15));
    }

    @Test
    void theFirstCohortComesBackAsOftenAsItDid() {
        var cohort = GATEWAY.get("anna", "/v1/metrics/cohorts?" + PERIOD)
                .<Integer>getList("cohorts.find { it.cohort == '2010-12' }.cells.customers", Integer.class);

        assertThat(cohort).containsExactly(885, 324, 286, 340, 321, 352, 321, 309, 313, 350, 331, 445, 235);
    }

    @Test
    void theBestRfmCellHasItsCustomers() {
        var rfm = GATEWAY.get("anna", "/v1/metrics/rfm?asOf=2011-12-10&currency=GBP");

        assertThat(rfm.getInt("cells.find { it.score == '555' }.customers")).isEqualTo(348);
        assertThat(rfm.getInt("cells.find { it.score == '111' }.customers")).isEqualTo(183);
    }

    @Test
    void valuableCustomersAtRiskAreFound() {
        var atRisk = GATEWAY.get("anna", "/v1/metrics/at-risk?asOf=2011-12-10&currency=GBP");

        assertThat(atRisk.getInt("customers")).isEqualTo(176);
        assertThat(new BigDecimal(atRisk.getString("revenue"))).isEqualByComparingTo("394719.24");
    }

    @Test
    void everyLineOfTheFileIsAccountedFor() {
        var progress =
                GATEWAY.get("stefan", "/v1/imports").getMap("items.find { it.sourceName == 'online-retail' }.progress");

        assertThat(progress.get("linesRead")).hasToString("541909");
        assertThat(progress.get("linesAccepted")).hasToString("397884");
        assertThat(number(progress.get("linesAccepted"))
                        .add(number(progress.get("linesRefunded")))
                        .add(number(progress.get("linesRejected"))))
                .isEqualByComparingTo("541909");
    }

    @Test
    void importingTheSameFileAgainChangesNothing() {
        var before = GATEWAY.get("anna", "/v1/metrics/board?" + PERIOD).getString("tiles");

        var again = importOf(ReferenceData.file("online-retail-ii/online_retail_2010_2011_reconstructed.csv.gz"));

        assertThat(again.exitCode()).isZero();
        assertThat(GATEWAY.get("anna", "/v1/metrics/board?" + PERIOD).getString("tiles"))
                .isEqualTo(before);
    }

    private static BigDecimal tile(JsonPath board, String figure) {
        return new BigDecimal(board.getString("tiles.find { it.figure == '%s' }.value".formatted(figure)));
    }

    private static BigDecimal number(Object value) {
        return new BigDecimal(value.toString());
    }
}
