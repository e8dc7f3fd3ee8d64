package io.stammkunde.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.cohort.Retention;
import io.stammkunde.metrics.cohort.ShowRetention;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.rfm.RfmCell;
import io.stammkunde.metrics.rfm.RfmOverview;
import io.stammkunde.metrics.rfm.RfmScore;
import io.stammkunde.metrics.rfm.ScoreCustomers;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.OnlineRetail;
import io.stammkunde.metrics.testshop.Shop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published figures of a real shop. */
class OnlineRetailTest {
    private static final String FROM = "2010-12-01";
    private static final String TO = "2011-12-10";

    @TempDir
    static Path folder;

    private static Shop shop;
    private static Answers answers;
    private static ScoreCustomers score;

    @BeforeAll
    static void fill() {
        shop = new Shop(folder);
        OnlineRetail.fill(shop);
        answers = new Answers(shop);
        score = new ScoreCustomers(shop.database, shop.calendar, shop.currencies);
    }

    @AfterAll
    static void close() {
        shop.close();
    }

    @Test
    void revenueIsExactToTheLastDecimal() {
        var revenue = answers.of("revenue", Answers.question(FROM, TO));

        assertThat(revenue.value()).isEqualTo(new BigDecimal("8911407.904"));
        assertThat(revenue.currency()).isEqualTo("GBP");
        assertThat(revenue.people()).isEqualTo(4338);
    }

    @Test
    void ordersAndCustomersAreCountedOnce() {
        assertThat(answers.value("orders", FROM, TO)).isEqualTo("18532");
        assertThat(answers.value("customers", FROM, TO)).isEqualTo("4338");
        assertThat(answers.value("new-customers", FROM, TO)).isEqualTo("4338");
    }

    @Test
    void repeatRateIsThePublishedOne() {
        assertThat(answers.value("repeat-rate", FROM, TO)).isEqualTo("0.6558321807284463");
    }

    @Test
    void topFifthBringsThePublishedShare() {
        var share = answers.value("top-20-percent-share", FROM, TO);

        assertThat(share).isNotNull();
        assertThat(share.doubleValue()).isBetween(0.74594026915, 0.74594026925);
    }

    @Test
    void seriesByMonthAddsUpToTheWhole() {
        var revenue = answers.of("revenue", Answers.question(FROM, TO, null, Grain.MONTH));

        assertThat(revenue.series()).hasSize(13);
        assertThat(revenue.series().stream()
                        .map(point -> point.value() == null ? BigDecimal.ZERO : point.value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("8911407.904");
    }

    @Test
    void theFirstCohortReturnsAsPublished() {
        var retention = new ShowRetention(shop.database, shop.calendar, shop.currencies, answers.measure)
                .handle(new Period(LocalDate.parse(FROM), LocalDate.parse(TO)), null)
                .await()
                .indefinitely();

        var first = retention.cohorts().getFirst();
        assertThat(first.cohort()).isEqualTo("2010-12");
        assertThat(first.size()).isEqualTo(885);
        assertThat(first.cells().stream().map(Retention.Cell::customers))
                .containsExactly(885, 324, 286, 340, 321, 352, 321, 309, 313, 350, 331, 445, 235);
    }

    @Test
    void fifthsHoldThePublishedNumbersOfCustomers() {
        var overview = overview();

        assertThat(overview.customers()).isEqualTo(4338);
        assertThat(cell(overview, "555").customers()).isEqualTo(348);
        assertThat(cell(overview, "111").customers()).isEqualTo(183);
    }

    @Test
    void atRiskAreThePublishedCustomersAndTheirValue() {
        var atRisk = score.atRisk(shop.calendar.snapshot("2011-12-10"), null, 50)
                .await()
                .indefinitely();

        assertThat(atRisk.customers()).isEqualTo(176);
        assertThat(atRisk.revenue()).isEqualByComparingTo("394719.24");
        assertThat(atRisk.items())
                .hasSize(50)
                .isSortedAccordingTo((a, b) -> b.revenue().compareTo(a.revenue()));
    }

    @Test
    void pagesOfACellNameEachCustomerOnce() {
        var snapshot = shop.calendar.snapshot("2011-12-10");
        var first = score.customers(snapshot, RfmScore.of("555"), null, 200, null)
                .await()
                .indefinitely();
        var second = score.customers(snapshot, RfmScore.of("555"), null, 200, first.nextCursor())
                .await()
                .indefinitely();

        assertThat(first.items()).hasSize(200);
        assertThat(second.items()).hasSize(148).doesNotContainAnyElementsOf(first.items());
        assertThat(second.nextCursor()).isNull();
    }

    private static RfmOverview overview() {
        return score.overview(shop.calendar.snapshot("2011-12-10"), null)
                .await()
                .indefinitely();
    }

    private static RfmCell cell(RfmOverview overview, String score) {
        return overview.cells().stream()
                .filter(cell -> cell.score().equals(score))
                .findFirst()
                .orElseThrow();
    }
}
