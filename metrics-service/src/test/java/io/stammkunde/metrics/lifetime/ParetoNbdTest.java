package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class ParetoNbdTest {
    private static final ParetoNbd MODEL = new ParetoNbd(0.55, 10.58, 0.61, 11.67);

    /** The value that several packages test against, as the published formula overflows there. */
    @Test
    void manyRepeatsHaveThePublishedExpectation() {
        assertThat(MODEL.expectedPurchases(new PurchaseHistory(133, 200, 200), 10))
                .isCloseTo(6.25287224757, within(5e-12));
    }

    @Test
    void aThousandRepeatsAndNoneHaveFiniteExpectations() {
        for (var history : List.of(
                new PurchaseHistory(1000, 38, 40), new PurchaseHistory(1000, 40, 40), new PurchaseHistory(0, 0, 40))) {
            assertThat(MODEL.logLikelihood(history)).isFinite();
            assertThat(MODEL.probabilityAlive(history)).isBetween(0.0, 1.0);
            assertThat(MODEL.expectedPurchases(history, 52)).isNotNegative().isFinite();
        }
    }

    @Test
    void whoHasJustBoughtIsAlive() {
        assertThat(MODEL.probabilityAlive(new PurchaseHistory(5, 30, 30))).isEqualTo(1);
    }

    @Test
    void oneTimeBuyersAreTheLessAliveTheLongerTheyAreSilent() {
        assertThat(MODEL.probabilityAlive(new PurchaseHistory(0, 0, 10)))
                .isGreaterThan(MODEL.probabilityAlive(new PurchaseHistory(0, 0, 20)));
    }

    @Test
    void expectationPassesSmoothlyWhereTheFormulaHasAPole() {
        double below = new ParetoNbd(0.55, 10.58, 1 - 1e-6, 11.67).expectedPurchases(52);
        double at = new ParetoNbd(0.55, 10.58, 1, 11.67).expectedPurchases(52);
        double above = new ParetoNbd(0.55, 10.58, 1 + 1e-6, 11.67).expectedPurchases(52);

        assertThat(at).isCloseTo((below + above) / 2, Percentage.withPercentage(1e-8));
    }

    @Test
    void sumOverCustomersIsTheSumOfCustomers() {
        var histories = List.of(
                new PurchaseHistory(0, 0, 12),
                new PurchaseHistory(2, 5, 12),
                new PurchaseHistory(2, 5, 12),
                new PurchaseHistory(7, 30, 30),
                new PurchaseHistory(900, 29, 30));
        double single = histories.stream().mapToDouble(MODEL::logLikelihood).sum();

        double grouped = new ParetoNbdLikelihood(GroupedHistories.of(histories))
                .at(Slopes.logs(MODEL.r(), MODEL.alpha(), MODEL.s(), MODEL.beta()))
                .value;

        assertThat(grouped).isCloseTo(single, within(1e-10));
    }

    @Test
    void derivativesAreTheSlopesOfTheValue() {
        var histories = GroupedHistories.of(Simulated.histories(Simulated.paretoNbd(MODEL, 400, 7, 0)));

        Slopes.agree(new ParetoNbdLikelihood(histories), Slopes.logs(0.4, 6, 0.9, 13));
        Slopes.agree(new ParetoNbdLikelihood(histories), Slopes.logs(0.4, 13, 0.9, 6));
    }

    @Test
    void fitFindsTheParametersCustomersWereSimulatedWith() {
        var truth = new ParetoNbd(0.8, 6, 0.9, 15);
        var fit = ParetoNbd.fit(GroupedHistories.of(Simulated.histories(Simulated.paretoNbd(truth, 20_000, 3, 0))));

        assertThat(fit.gradientNorm()).isLessThan(1e-6);
        assertThat(fit.model().r())
                .isCloseTo(0.8, within(4 * fit.standardErrors().get(0)));
        assertThat(fit.model().alpha())
                .isCloseTo(6, within(4 * fit.standardErrors().get(1)));
        assertThat(fit.model().s())
                .isCloseTo(0.9, within(4 * fit.standardErrors().get(2)));
        assertThat(fit.model().beta())
                .isCloseTo(15, within(4 * fit.standardErrors().get(3)));
    }

    @Test
    void discountedPurchasesAreTheSumOfWhatIsExpectedTimeByTime() {
        var history = new PurchaseHistory(4, 25, 30);
        double discount = 0.01;
        double step = 0.05;
        double sum = 0;
        double before = 0;
        for (double end = step; end < 2500; end += step) {
            double until = MODEL.expectedPurchases(history, end);
            sum += (until - before) * Math.exp(-discount * (end - step / 2));
            before = until;
        }

        assertThat(MODEL.discountedPurchases(history, discount)).isCloseTo(sum, Percentage.withPercentage(1e-5));
    }

    @Test
    void withoutADiscountNothingIsAnswered() {
        assertThatThrownBy(() -> MODEL.discountedPurchases(new PurchaseHistory(4, 25, 30), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
