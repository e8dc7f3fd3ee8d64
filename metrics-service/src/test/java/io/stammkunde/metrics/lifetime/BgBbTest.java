package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.testshop.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class BgBbTest {
    private static final BgBb MODEL = new BgBb(1.2035223516019, 0.74971635817295, 0.65671820844191, 2.7834422325778);

    /** Fader, Hardie, Shang 2010: the donors of 1995. */
    @Test
    void donationsGiveThePublishedParameters() throws IOException {
        var fit = BgBb.fit(donations());

        // the printed parameters come from an optimiser that stopped earlier: the likelihood is the same to 12 digits
        assertThat(fit.model().alpha()).isCloseTo(1.2035223516019, Percentage.withPercentage(1e-5));
        assertThat(fit.model().beta()).isCloseTo(0.74971635817295, Percentage.withPercentage(1e-5));
        assertThat(fit.model().gamma()).isCloseTo(0.65671820844191, Percentage.withPercentage(1e-5));
        assertThat(fit.model().delta()).isCloseTo(2.7834422325778, Percentage.withPercentage(1e-5));
        assertThat(fit.logLikelihood()).isCloseTo(-33225.58127434701, within(1e-8));
        assertThat(fit.gradientNorm()).isLessThan(1e-6);
        assertThat(fit.customers()).isEqualTo(11_104);
        Slopes.standardErrorsAgree(
                fit,
                new BgBbLikelihood(donations()),
                fit.model().alpha(),
                fit.model().beta(),
                fit.model().gamma(),
                fit.model().delta());
    }

    @Test
    void derivativesAreTheSlopesOfTheValue() throws IOException {
        Slopes.agree(new BgBbLikelihood(donations()), Slopes.logs(1, 0.8, 0.7, 3));
    }

    /** All histories of four opportunities: their probabilities, times the ways to make them, add up to 1. */
    @Test
    void allHistoriesTogetherAreCertain() {
        double sum = 0;
        for (int bits = 0; bits < 16; bits++) {
            sum += Math.exp(MODEL.logLikelihood(
                    new OpportunityHistory(Integer.bitCount(bits), 32 - Integer.numberOfLeadingZeros(bits), 4)));
        }

        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    /** What is expected of the next opportunity is the chance of the longer history with a purchase at its end. */
    @Test
    void theNextOpportunityIsTheChanceOfTheLongerHistory() {
        var history = new OpportunityHistory(2, 3, 6);

        double longer = Math.exp(MODEL.logLikelihood(new OpportunityHistory(3, 7, 7)) - MODEL.logLikelihood(history));

        assertThat(MODEL.expectedPurchases(history, 1)).isCloseTo(longer, Percentage.withPercentage(1e-9));
        assertThat(MODEL.probabilityAlive(history)).isBetween(longer, 1.0);
    }

    /** Over all ways the first opportunities may go, the expectation of the rest is that of a new customer. */
    @Test
    void expectationsOfHistoriesAverageToThatOfANewCustomer() {
        double sum = 0;
        for (int bits = 0; bits < 16; bits++) {
            var history = new OpportunityHistory(Integer.bitCount(bits), 32 - Integer.numberOfLeadingZeros(bits), 4);
            sum += Math.exp(MODEL.logLikelihood(history)) * (history.purchases() + MODEL.expectedPurchases(history, 5));
        }

        assertThat(sum).isCloseTo(MODEL.expectedPurchases(9), Percentage.withPercentage(1e-9));
    }

    @Test
    void discountedPurchasesAreTheSumOfWhatIsExpectedOneByOne() {
        var history = new OpportunityHistory(5, 6, 6);
        double sum = 0;
        for (int k = 1; k < 600; k++) {
            sum += (MODEL.expectedPurchases(history, k) - MODEL.expectedPurchases(history, k - 1)) / Math.pow(1.1, k);
        }

        assertThat(MODEL.discountedPurchases(history, 0.1)).isCloseTo(sum, Percentage.withPercentage(1e-8));
    }

    @Test
    void aThousandPurchasesAndNoneHaveFiniteExpectations() {
        for (var history : List.of(
                new OpportunityHistory(1000, 1000, 1000),
                new OpportunityHistory(1000, 1000, 2000),
                new OpportunityHistory(0, 0, 2000))) {
            assertThat(MODEL.logLikelihood(history)).isNegative().isFinite();
            assertThat(MODEL.probabilityAlive(history)).isBetween(0.0, 1.0);
            assertThat(MODEL.expectedPurchases(history, 12)).isBetween(0.0, 12.0);
        }
    }

    @Test
    void donorsWhoNeverGaveAgainDetermineNoModel() {
        assertThatThrownBy(() -> BgBb.fit(Map.of(new OpportunityHistory(0, 0, 6), 50L)))
                .isInstanceOf(NoMaximum.class);
    }

    private static Map<OpportunityHistory, Long> donations() throws IOException {
        var histories = new HashMap<OpportunityHistory, Long>();
        var lines = Files.readAllLines(ReferenceData.file("bgbb-donations/donations.csv"));
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split(",", -1);
            histories.put(
                    new OpportunityHistory(
                            Integer.parseInt(fields[0]), Integer.parseInt(fields[1]), Integer.parseInt(fields[2])),
                    Long.parseLong(fields[3]));
        }
        return histories;
    }
}
