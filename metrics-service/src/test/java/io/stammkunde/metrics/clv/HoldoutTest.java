package io.stammkunde.metrics.clv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.lifetime.PurchaseHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HoldoutTest {
    private static final LocalDate SPLIT = LocalDate.parse("2025-06-30");

    @Test
    void aThirdIsHeldOutButAYearAtMostAndAMonthAtLeast() {
        var first = LocalDate.parse("2020-01-01");

        assertThat(Holdout.split(first, first.plusWeeks(30))).isEqualTo(first.plusWeeks(20));
        assertThat(Holdout.split(first, first.plusWeeks(300))).isEqualTo(first.plusWeeks(248));
        assertThat(Holdout.split(first, first.plusWeeks(12))).isEqualTo(first.plusWeeks(8));
        assertThat(Holdout.split(first, first.plusWeeks(12).minusDays(1))).isNull();
    }

    @Test
    void rulesOfThumbHaveTheErrorsThatCanBeCountedByHand() {
        var groups = new ArrayList<HoldoutGroup>();
        // 4 in 20 weeks go on at 2 in 10; the rule of frequency says so of the silent ones too
        groups.add(new HoldoutGroup(new PurchaseHistory(4, 18, 20), 3, 10));
        groups.add(new HoldoutGroup(new PurchaseHistory(4, 8, 20), 0, 10));
        groups.add(new HoldoutGroup(new PurchaseHistory(0, 0, 20), 0, 60));
        groups.add(new HoldoutGroup(new PurchaseHistory(2, 15, 30), 1, 20));

        var frequency = Holdout.method("f", groups, past -> Holdout.frequency(past, 10));
        var recency = Holdout.method("r", groups, past -> Holdout.recency(past, 10));

        assertThat(frequency.predicted()).isCloseTo(10 * 2 + 10 * 2 + 20 * 2 / 3.0, within(1e-9));
        assertThat(frequency.meanAbsoluteError()).isCloseTo((10 + 20 + 20 / 3.0) / 100, within(1e-9));
        assertThat(frequency.rootMeanSquaredError()).isCloseTo(Math.sqrt((10 + 40 + 20 / 9.0) / 100), within(1e-9));
        assertThat(frequency.bias()).isCloseTo((40 + 40 / 3.0) / 50 - 1, within(1e-9));
        assertThat(recency.predicted()).isCloseTo(10 * 2, within(1e-9));
    }

    @Test
    void tooFewWhoBoughtAgainAreNotCompared() {
        assertThat(Holdout.of(List.of(new HoldoutGroup(new PurchaseHistory(4, 18, 20), 3, 10)), SPLIT, 10, 20))
                .isNull();
    }

    @Test
    void rankCorrelationIsThatOfTheCustomersWrittenOutOneByOne() {
        var random = new Random(4);
        double[] left = random.doubles(30).map(x -> Math.floor(x * 6)).toArray();
        double[] right = random.doubles(30).map(x -> Math.floor(x * 6)).toArray();
        double[] weight = random.doubles(30).map(x -> 1 + Math.floor(x * 4)).toArray();
        var written = new ArrayList<double[]>();
        for (int i = 0; i < 30; i++) {
            for (int n = 0; n < weight[i]; n++) {
                written.add(new double[] {left[i], right[i]});
            }
        }

        var grouped = RankCorrelation.of(left, right, weight);

        var ones = new double[written.size()];
        java.util.Arrays.fill(ones, 1);
        assertThat(grouped)
                .isCloseTo(
                        RankCorrelation.of(
                                written.stream().mapToDouble(pair -> pair[0]).toArray(),
                                written.stream().mapToDouble(pair -> pair[1]).toArray(),
                                ones),
                        within(1e-12));
    }

    /** Spearman's own formula, which holds without ties: 1 − 6Σd²/(n(n²−1)). */
    @Test
    void rankCorrelationWithoutTiesIsSpearmans() {
        double[] left = {1, 2, 3, 4, 5};
        double[] right = {2, 1, 4, 3, 50};

        assertThat(RankCorrelation.of(left, right, new double[] {1, 1, 1, 1, 1}))
                .isCloseTo(0.8, within(1e-12));
        assertThat(RankCorrelation.of(left, new double[5], new double[] {1, 1, 1, 1, 1}))
                .isNull();
    }
}
