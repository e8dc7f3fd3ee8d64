package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BgNbdTest {
    private static final BgNbd MODEL = new BgNbd(0.25, 4, 0.8, 2.5);

    @Test
    void aThousandRepeatsHaveThePublishedLikelihood() {
        assertThat(MODEL.logLikelihood(new PurchaseHistory(1000, 38, 40))).isCloseTo(2155.44367971495, within(1e-10));
    }

    /**
     * Fader, Hardie and Lee's spreadsheet of CDNOW, as the packages test it: four decimals, of parameters that were found
     * with fewer digits, which shows after 78 weeks.
     */
    @ParameterizedTest
    @CsvSource({
        "0.1429, 0.0078, 5e-5",
        "1, 0.0532, 5e-5",
        "3, 0.1506, 5e-5",
        "31.8571, 1.0405, 5e-5",
        "32, 1.0437, 5e-5",
        "78, 1.8576, 5e-4"
    })
    void newCustomersHaveThePublishedExpectation(double weeks, double expected, double tolerance) {
        var cdnow = new BgNbd(0.24259290720447, 4.4135315612054, 0.79288614809877, 2.4257534364936);

        assertThat(cdnow.expectedPurchases(weeks)).isCloseTo(expected, within(tolerance));
    }

    @Test
    void aThousandRepeatsHaveFiniteExpectations() {
        var history = new PurchaseHistory(1000, 38, 40);

        assertThat(MODEL.probabilityAlive(history)).isBetween(0.0, 1.0);
        assertThat(MODEL.expectedPurchases(history, 52)).isPositive().isLessThan(52 * 1000.25 / 44);
    }

    @Test
    void withoutARepeatEverybodyIsAlive() {
        assertThat(MODEL.probabilityAlive(new PurchaseHistory(0, 0, 500))).isEqualTo(1);
    }

    @Test
    void nothingIsExpectedOfNoTime() {
        assertThat(MODEL.expectedPurchases(new PurchaseHistory(3, 20, 30), 0)).isZero();
    }

    @Test
    void expectationPassesSmoothlyWhereTheFormulaHasAPole() {
        var history = new PurchaseHistory(3, 20, 30);

        double below = new BgNbd(0.25, 4, 1 - 1e-4, 2.5).expectedPurchases(history, 52);
        double at = new BgNbd(0.25, 4, 1, 2.5).expectedPurchases(history, 52);
        double above = new BgNbd(0.25, 4, 1 + 1e-4, 2.5).expectedPurchases(history, 52);

        assertThat(at).isCloseTo((below + above) / 2, Percentage.withPercentage(1e-4));
    }

    @Test
    void sumOverCustomersIsTheSumOfCustomers() {
        var histories = List.of(
                new PurchaseHistory(0, 0, 12),
                new PurchaseHistory(2, 5, 12),
                new PurchaseHistory(2, 5, 12),
                new PurchaseHistory(7, 11, 30));
        double single = histories.stream().mapToDouble(MODEL::logLikelihood).sum();

        double grouped = BetaGeometricLikelihood.bgNbd(GroupedHistories.of(histories))
                .at(Slopes.logs(MODEL.r(), MODEL.alpha(), MODEL.a(), MODEL.b()))
                .value;

        assertThat(grouped).isCloseTo(single, within(1e-11));
    }

    @Test
    void derivativesAreTheSlopesOfTheValue() {
        Slopes.agree(
                BetaGeometricLikelihood.bgNbd(GroupedHistories.of(simulated(400, 7))), Slopes.logs(0.4, 6, 0.9, 3));
    }

    @Test
    void gammaGammaDerivativesAreTheSlopesOfTheValue() {
        var spending = List.of(
                new SpendHistory(1, 12.5), new SpendHistory(3, 40), new SpendHistory(3, 40), new SpendHistory(9, 22));

        Slopes.agree(new GammaGammaLikelihood(spending), Slopes.logs(5, 3, 12));
    }

    @Test
    void fitFindsTheParametersCustomersWereSimulatedWith() {
        var fit = BgNbd.fit(GroupedHistories.of(simulated(20_000, 11)));

        assertThat(fit.gradientNorm()).isLessThan(1e-6);
        var truth = List.of(0.8, 6.0, 0.9, 3.0);
        var found = List.of(
                fit.model().r(),
                fit.model().alpha(),
                fit.model().a(),
                fit.model().b());
        for (int i = 0; i < truth.size(); i++) {
            assertThat(found.get(i))
                    .as("parameter %d, within four standard errors", i)
                    .isCloseTo(truth.get(i), within(4 * fit.standardErrors().get(i)));
        }
    }

    @Test
    void orderOfCustomersDoesNotMatter() {
        var histories = new ArrayList<>(simulated(3_000, 5));
        var fit = BgNbd.fit(GroupedHistories.of(histories));
        Collections.shuffle(histories, new Random(1));

        assertThat(BgNbd.fit(GroupedHistories.of(histories)).model().alpha())
                .isCloseTo(fit.model().alpha(), Percentage.withPercentage(1e-7));
    }

    @Test
    void oneTimeBuyersAloneDetermineNoModel() {
        var histories = Collections.nCopies(50, new PurchaseHistory(0, 0, 20));

        assertThatThrownBy(() -> BgNbd.fit(GroupedHistories.of(histories))).isInstanceOf(NoMaximum.class);
    }

    /** With r 0.8, α 6, a 0.9, b 3. */
    private static List<PurchaseHistory> simulated(int customers, long seed) {
        return Simulated.histories(Simulated.bgNbd(new BgNbd(0.8, 6, 0.9, 3), customers, seed, 0));
    }
}
