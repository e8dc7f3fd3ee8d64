package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MbgNbdTest {
    private static final MbgNbd MODEL = new MbgNbd(0.525, 6.183, 0.891, 1.614);

    @Test
    void aThousandRepeatsAndNoneHaveFiniteExpectations() {
        for (var history : List.of(new PurchaseHistory(1000, 38, 40), new PurchaseHistory(0, 0, 40))) {
            assertThat(MODEL.logLikelihood(history)).isFinite();
            assertThat(MODEL.probabilityAlive(history)).isBetween(0.0, 1.0);
            assertThat(MODEL.expectedPurchases(history, 52)).isNotNegative().isFinite();
        }
    }

    @Test
    void oneTimeBuyersAreTheLessAliveTheLongerTheyAreSilent() {
        assertThat(MODEL.probabilityAlive(new PurchaseHistory(0, 0, 10)))
                .isLessThan(1)
                .isGreaterThan(MODEL.probabilityAlive(new PurchaseHistory(0, 0, 20)));
    }

    @Test
    void sumOverCustomersIsTheSumOfCustomers() {
        var histories =
                List.of(new PurchaseHistory(0, 0, 12), new PurchaseHistory(2, 5, 12), new PurchaseHistory(900, 29, 30));
        double single = histories.stream().mapToDouble(MODEL::logLikelihood).sum();

        double grouped = BetaGeometricLikelihood.mbgNbd(GroupedHistories.of(histories))
                .at(Slopes.logs(MODEL.r(), MODEL.alpha(), MODEL.a(), MODEL.b()))
                .value;

        assertThat(grouped).isCloseTo(single, within(1e-10));
    }

    @Test
    void derivativesAreTheSlopesOfTheValue() {
        var histories = GroupedHistories.of(Simulated.histories(Simulated.mbgNbd(MODEL, 400, 7, 0)));

        Slopes.agree(BetaGeometricLikelihood.mbgNbd(histories), Slopes.logs(0.4, 6, 0.9, 3));
    }

    @Test
    void fitFindsTheParametersCustomersWereSimulatedWith() {
        var fit = MbgNbd.fit(GroupedHistories.of(Simulated.histories(Simulated.mbgNbd(MODEL, 20_000, 3, 0))));

        assertThat(fit.gradientNorm()).isLessThan(1e-6);
        var found = List.of(
                fit.model().r(),
                fit.model().alpha(),
                fit.model().a(),
                fit.model().b());
        var truth = List.of(MODEL.r(), MODEL.alpha(), MODEL.a(), MODEL.b());
        for (int i = 0; i < truth.size(); i++) {
            assertThat(found.get(i))
                    .as("parameter %d, within four standard errors", i)
                    .isCloseTo(truth.get(i), within(4 * fit.standardErrors().get(i)));
        }
    }
}
