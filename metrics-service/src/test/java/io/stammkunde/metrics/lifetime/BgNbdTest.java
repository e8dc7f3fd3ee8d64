package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.junit.jupiter.api.Test;

class BgNbdTest {
    private static final BgNbd MODEL = new BgNbd(0.25, 4, 0.8, 2.5);

    @Test
    void aThousandRepeatsHaveThePublishedLikelihood() {
        assertThat(MODEL.logLikelihood(new PurchaseHistory(1000, 38, 40))).isCloseTo(2155.44367971495, within(1e-10));
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

        double grouped = new BgNbdLikelihood(GroupedHistories.of(histories))
                .evaluate(logs(MODEL.r(), MODEL.alpha(), MODEL.a(), MODEL.b()), new double[4]);

        assertThat(grouped).isCloseTo(single, within(1e-11));
    }

    @Test
    void gradientIsTheSlopeOfTheValue() {
        assertSlope(new BgNbdLikelihood(GroupedHistories.of(simulated(400, 7))), logs(0.4, 6, 0.9, 3));
    }

    @Test
    void gammaGammaGradientIsTheSlopeOfTheValue() {
        var spending = List.of(
                new SpendHistory(1, 12.5), new SpendHistory(3, 40), new SpendHistory(3, 40), new SpendHistory(9, 22));

        assertSlope(new GammaGammaLikelihood(spending), logs(5, 3, 12));
    }

    @Test
    void fitFindsTheParametersCustomersWereSimulatedWith() {
        var fit = BgNbdFit.of(GroupedHistories.of(simulated(20_000, 11)));

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
        var fit = BgNbdFit.of(GroupedHistories.of(histories));
        Collections.shuffle(histories, new Random(1));

        assertThat(BgNbdFit.of(GroupedHistories.of(histories)).model().alpha())
                .isCloseTo(fit.model().alpha(), Percentage.withPercentage(1e-7));
    }

    @Test
    void oneTimeBuyersAloneDetermineNoModel() {
        var histories = Collections.nCopies(50, new PurchaseHistory(0, 0, 20));

        assertThatThrownBy(() -> BgNbdFit.of(GroupedHistories.of(histories))).isInstanceOf(NoMaximum.class);
    }

    private static void assertSlope(LogLikelihood likelihood, double[] at) {
        double[] gradient = new double[at.length];
        likelihood.evaluate(at, gradient);
        for (int i = 0; i < at.length; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += 1e-5;
            down[i] -= 1e-5;
            double slope =
                    (likelihood.evaluate(up, new double[at.length]) - likelihood.evaluate(down, new double[at.length]))
                            / 2e-5;
            assertThat(gradient[i]).as("derivative %d", i).isCloseTo(slope, within(1e-5 * (1 + Math.abs(slope))));
        }
    }

    private static double[] logs(double... values) {
        return java.util.Arrays.stream(values).map(Math::log).toArray();
    }

    /** Customers who behave as the model says, with r 0.8, α 6, a 0.9, b 3. */
    private static List<PurchaseHistory> simulated(int customers, long seed) {
        var random = new Random(seed);
        var rates = new GammaDistribution(0.8, 1 / 6.0);
        var dropouts = new BetaDistribution(0.9, 3.0);
        return IntStream.range(0, customers)
                .mapToObj(i -> {
                    double rate = rates.inverseCumulativeProbability(random.nextDouble());
                    double dropout = dropouts.inverseCumulativeProbability(random.nextDouble());
                    double age = 30 + random.nextInt(40);
                    return history(random, rate, dropout, age);
                })
                .toList();
    }

    private static PurchaseHistory history(Random random, double rate, double dropout, double age) {
        double time = 0;
        double last = 0;
        int repeats = 0;
        while (true) {
            time += -Math.log(1 - random.nextDouble()) / rate;
            if (time > age) {
                return new PurchaseHistory(repeats, last, age);
            }
            last = time;
            repeats++;
            if (random.nextDouble() < dropout) {
                return new PurchaseHistory(repeats, last, age);
            }
        }
    }
}
