package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.testshop.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The published results for the CDNOW sample. Where the published parameters come from a coarser optimiser than ours,
 * the tolerance is what separates the two; ours must not have the lower likelihood.
 */
class CdnowReferenceTest {
    private static final List<PurchaseHistory> PURCHASES = new ArrayList<>();
    private static final List<SpendHistory> SPENDING = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        var lines = Files.readAllLines(ReferenceData.file("cdnow/cdnow_customers_summary_with_transactions.csv"));
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split(",", -1);
            int repeats = Integer.parseInt(fields[1]);
            PURCHASES.add(new PurchaseHistory(repeats, Double.parseDouble(fields[2]), Double.parseDouble(fields[3])));
            if (Double.parseDouble(fields[4]) > 0) {
                SPENDING.add(new SpendHistory(repeats, Double.parseDouble(fields[4])));
            }
        }
    }

    @Test
    void purchasesGiveThePublishedParameters() {
        var fit = BgNbd.fit(GroupedHistories.of(PURCHASES));

        assertThat(fit.model().r()).isCloseTo(0.24259290720447, Percentage.withPercentage(1e-9));
        assertThat(fit.model().alpha()).isCloseTo(4.4135315612054, Percentage.withPercentage(1e-9));
        assertThat(fit.model().a()).isCloseTo(0.79288614809877, Percentage.withPercentage(1e-9));
        assertThat(fit.model().b()).isCloseTo(2.4257534364936, Percentage.withPercentage(1e-9));
        assertThat(fit.logLikelihood()).isCloseTo(-9582.425560567363, within(1e-9));
        assertThat(fit.gradientNorm()).isLessThan(1e-6);
        assertThat(fit.customers()).isEqualTo(2357);
    }

    @Test
    void spendingGivesThePublishedParameters() {
        var fit = GammaGamma.fit(SPENDING);

        assertThat(fit.model().p()).isCloseTo(6.2488024897091, Percentage.withPercentage(1e-5));
        assertThat(fit.model().q()).isCloseTo(3.7445884532875, Percentage.withPercentage(1e-5));
        assertThat(fit.model().v()).isCloseTo(15.447748009464, Percentage.withPercentage(1e-5));
        assertThat(fit.logLikelihood()).isCloseTo(-4055.923243502864, within(1e-8));
        assertThat(fit.gradientNorm()).isLessThan(1e-6);
    }

    @Test
    void customersHaveThePublishedExpectations() {
        var model = new BgNbd(0.24259290720447, 4.4135315612054, 0.79288614809877, 2.4257534364936);
        var first = new PurchaseHistory(2, 30.43, 38.86);
        var frequent = new PurchaseHistory(26, 30.86, 31);

        assertThat(model.expectedPurchases(first, 39)).isCloseTo(1.22591045212, within(5e-12));
        assertThat(model.probabilityAlive(first)).isCloseTo(0.726609151551, within(5e-13));
        assertThat(model.expectedPurchases(frequent, 52)).isCloseTo(25.7594731421, within(5e-11));
        assertThat(model.probabilityAlive(frequent)).isCloseTo(0.968919710167, within(5e-13));
    }

    /** Fader, Hardie, Lee 2005: the likelihood of Pareto/NBD is lower than that of BG/NBD here. */
    @Test
    void paretoNbdGivesThePublishedParameters() {
        var fit = ParetoNbd.fit(GroupedHistories.of(PURCHASES));

        assertThat(fit.model().r()).isCloseTo(0.55327550868952, Percentage.withPercentage(1e-9));
        assertThat(fit.model().alpha()).isCloseTo(10.577612238682, Percentage.withPercentage(1e-9));
        assertThat(fit.model().s()).isCloseTo(0.60621356867408, Percentage.withPercentage(1e-9));
        assertThat(fit.model().beta()).isCloseTo(11.66791123792, Percentage.withPercentage(1e-9));
        assertThat(fit.logLikelihood()).isCloseTo(-9594.973929826864, within(1e-9));
        assertThat(fit.gradientNorm()).isLessThan(1e-6);
    }

    /** The R package BTYDplus publishes three decimals. */
    @Test
    void mbgNbdGivesThePublishedParameters() {
        var fit = MbgNbd.fit(GroupedHistories.of(PURCHASES));

        assertThat(fit.model().r()).isCloseTo(0.525, within(5e-4));
        assertThat(fit.model().alpha()).isCloseTo(6.183, within(5e-4));
        assertThat(fit.model().a()).isCloseTo(0.891, within(5e-4));
        assertThat(fit.model().b()).isCloseTo(1.614, within(5e-4));
        assertThat(fit.gradientNorm()).isLessThan(1e-6);
    }

    /** From the curvature by the parameters themselves instead of their logarithms, as differences of the value. */
    @Test
    void standardErrorsAreThoseOfTheCurvatureByTheParametersThemselves() {
        var groups = GroupedHistories.of(PURCHASES);
        var bgNbd = BgNbd.fit(groups);
        var mbgNbd = MbgNbd.fit(groups);
        var paretoNbd = ParetoNbd.fit(groups);

        Slopes.standardErrorsAgree(
                bgNbd,
                BetaGeometricLikelihood.bgNbd(groups),
                bgNbd.model().r(),
                bgNbd.model().alpha(),
                bgNbd.model().a(),
                bgNbd.model().b());
        Slopes.standardErrorsAgree(
                mbgNbd,
                BetaGeometricLikelihood.mbgNbd(groups),
                mbgNbd.model().r(),
                mbgNbd.model().alpha(),
                mbgNbd.model().a(),
                mbgNbd.model().b());
        Slopes.standardErrorsAgree(
                paretoNbd,
                new ParetoNbdLikelihood(groups),
                paretoNbd.model().r(),
                paretoNbd.model().alpha(),
                paretoNbd.model().s(),
                paretoNbd.model().beta());
        var spending = GammaGamma.fit(SPENDING);
        Slopes.standardErrorsAgree(
                spending,
                new GammaGammaLikelihood(SPENDING),
                spending.model().p(),
                spending.model().q(),
                spending.model().v());
    }
}
