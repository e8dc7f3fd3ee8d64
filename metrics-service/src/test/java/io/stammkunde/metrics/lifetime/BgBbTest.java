package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.testshop.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BgBbTest {
    private static final BgBb MODEL = new BgBb(
            new Chance.Varying(1.2035223516019, 0.74971635817295),
            new Chance.Varying(0.65671820844191, 2.7834422325778));
    private static final BgBb ALIKE = new BgBb(new Chance.Varying(1.5, 1.25), new Chance.Alike(0.15));

    /** Fader, Hardie, Shang 2010: the donors of 1995. */
    @Test
    void donationsGiveThePublishedParameters() throws IOException {
        var fit = BgBb.fit(donations());

        // the printed parameters come from an optimiser that stopped earlier: the likelihood is the same to 12 digits
        var buying = (Chance.Varying) fit.model().buying();
        var stopping = (Chance.Varying) fit.model().stopping();
        assertThat(buying.a()).isCloseTo(1.2035223516019, Percentage.withPercentage(1e-5));
        assertThat(buying.b()).isCloseTo(0.74971635817295, Percentage.withPercentage(1e-5));
        assertThat(stopping.a()).isCloseTo(0.65671820844191, Percentage.withPercentage(1e-5));
        assertThat(stopping.b()).isCloseTo(2.7834422325778, Percentage.withPercentage(1e-5));
        assertThat(fit.logLikelihood()).isCloseTo(-33225.58127434701, within(1e-8));
        assertThat(fit.gradientNorm()).isLessThan(1e-6);
        assertThat(fit.customers()).isEqualTo(11_104);
        Slopes.standardErrorsAgree(
                fit,
                new BgBbLikelihood(donations(), ChanceForm.VARYING, ChanceForm.VARYING),
                buying.a(),
                buying.b(),
                stopping.a(),
                stopping.b());
    }

    @Test
    void derivativesAreTheSlopesOfTheValue() throws IOException {
        for (var buying : List.of(ChanceForm.ALIKE, ChanceForm.VARYING)) {
            for (var stopping : ChanceForm.values()) {
                Slopes.agree(
                        new BgBbLikelihood(donations(), buying, stopping),
                        Arrays.copyOf(Slopes.logs(1, 0.8, 0.7, 3), buying.parameters() + stopping.parameters()));
            }
        }
    }

    /** All histories of four opportunities: their probabilities, times the ways to make them, add up to 1. */
    @ParameterizedTest
    @MethodSource("models")
    void allHistoriesTogetherAreCertain(BgBb model) {
        double sum = 0;
        for (int bits = 0; bits < 16; bits++) {
            sum += Math.exp(model.logLikelihood(
                    new OpportunityHistory(Integer.bitCount(bits), 32 - Integer.numberOfLeadingZeros(bits), 4)));
        }

        assertThat(sum).isCloseTo(1, within(1e-12));
    }

    /** What is expected of the next opportunity is the chance of the longer history with a purchase at its end. */
    @ParameterizedTest
    @MethodSource("models")
    void theNextOpportunityIsTheChanceOfTheLongerHistory(BgBb model) {
        var history = new OpportunityHistory(2, 3, 6);

        double longer = Math.exp(model.logLikelihood(new OpportunityHistory(3, 7, 7)) - model.logLikelihood(history));

        assertThat(model.expectedPurchases(history, 1)).isCloseTo(longer, Percentage.withPercentage(1e-9));
        assertThat(model.probabilityAlive(history)).isBetween(longer, 1.0);
    }

    /** Over all ways the first opportunities may go, the expectation of the rest is that of a new customer. */
    @ParameterizedTest
    @MethodSource("models")
    void expectationsOfHistoriesAverageToThatOfANewCustomer(BgBb model) {
        double sum = 0;
        for (int bits = 0; bits < 16; bits++) {
            var history = new OpportunityHistory(Integer.bitCount(bits), 32 - Integer.numberOfLeadingZeros(bits), 4);
            sum += Math.exp(model.logLikelihood(history)) * (history.purchases() + model.expectedPurchases(history, 5));
        }

        assertThat(sum).isCloseTo(model.expectedPurchases(9), Percentage.withPercentage(1e-9));
    }

    /** As many customers with each history as the model expects: each stops with the same chance. */
    @Test
    void customersWhoStopAlikeAreFittedWithOneChance() {
        var fit = BgBb.fit(expectedHistories(ALIKE));

        // a billion customers are counted in whole numbers
        var buying = (Chance.Varying) fit.model().buying();
        assertThat(buying.a()).isCloseTo(1.5, Percentage.withPercentage(1e-3));
        assertThat(buying.b()).isCloseTo(1.25, Percentage.withPercentage(1e-3));
        assertThat(((Chance.Alike) fit.model().stopping()).chance()).isCloseTo(0.15, Percentage.withPercentage(1e-3));
    }

    @Test
    void customersWhoBuyAlikeAreFittedWithOneChance() {
        var fit = BgBb.fit(expectedHistories(new BgBb(new Chance.Alike(0.4), new Chance.Varying(0.7, 2.8))));

        assertThat(((Chance.Alike) fit.model().buying()).chance()).isCloseTo(0.4, Percentage.withPercentage(1e-3));
        assertThat(((Chance.Varying) fit.model().stopping()).a()).isCloseTo(0.7, Percentage.withPercentage(1e-2));
    }

    @Test
    void customersOfWhomNobodySeemsToStopAreFittedWithoutStopping() {
        var never = new BgBb(new Chance.Varying(1.5, 1.25), new Chance.Alike(0));

        var fit = BgBb.fit(expectedHistories(never));

        assertThat(fit.model().stopping()).isEqualTo(new Chance.Alike(0));
        assertThat(fit.standardErrors()).hasSize(2);
        assertThat(fit.model().probabilityAlive(new OpportunityHistory(1, 1, 6)))
                .isEqualTo(1);
        // 1.5 / 2.75 at each of ten opportunities
        assertThat(fit.model().expectedPurchases(10)).isCloseTo(5.4545, within(1e-3));
    }

    /** Customers who are more alike than chance makes them: the likelihood rises for as long as γ + δ does. */
    @Test
    void noNarrowBetaDistributionIsMoreLikelyThanTheFitWithOneChance() {
        var histories = Map.of(
                new OpportunityHistory(2, 2, 8), 300L,
                new OpportunityHistory(2, 3, 8), 300L,
                new OpportunityHistory(4, 4, 8), 300L,
                new OpportunityHistory(3, 4, 8), 300L,
                new OpportunityHistory(3, 5, 8), 300L,
                new OpportunityHistory(6, 6, 8), 300L);

        var fit = BgBb.fit(histories);

        double theta = ((Chance.Alike) fit.model().stopping()).chance();
        assertThat(fit.gradientNorm()).isLessThan(1e-6);
        assertThat(fit.standardErrors())
                .allSatisfy(error -> assertThat(error).isPositive().isFinite());
        for (double narrow : List.of(10.0, 1e3, 1e5)) {
            var model = new BgBb(fit.model().buying(), new Chance.Varying(theta * narrow, (1 - theta) * narrow));
            assertThat(logLikelihood(model, histories)).isLessThan(fit.logLikelihood());
        }
    }

    @Test
    void standardErrorsOfOneChanceAreThoseOfTheCurvature() {
        var histories = expectedHistories(ALIKE);
        var fit = BgBb.fit(histories);
        var buying = (Chance.Varying) fit.model().buying();
        double theta = ((Chance.Alike) fit.model().stopping()).chance();
        LogLikelihood byChance = at -> {
            double chance = Math.exp(at[2]);
            return new BgBbLikelihood(histories, ChanceForm.VARYING, ChanceForm.ALIKE)
                    .at(new double[] {at[0], at[1], Math.log(chance / (1 - chance))});
        };

        Slopes.standardErrorsAgree(fit, byChance, buying.a(), buying.b(), theta);
    }

    @Test
    void oneChanceIsTheLimitOfChancesThatVaryLessAndLess() {
        var nearly = new BgBb(new Chance.Varying(1.5, 1.25), new Chance.Varying(0.15e8, 0.85e8));
        var history = new OpportunityHistory(2, 3, 6);

        assertThat(ALIKE.logLikelihood(history)).isCloseTo(nearly.logLikelihood(history), within(1e-6));
        assertThat(ALIKE.probabilityAlive(history)).isCloseTo(nearly.probabilityAlive(history), within(1e-6));
        assertThat(ALIKE.expectedPurchases(history, 9)).isCloseTo(nearly.expectedPurchases(history, 9), within(1e-6));
        assertThat(ALIKE.expectedPurchases(9)).isCloseTo(nearly.expectedPurchases(9), within(1e-6));
    }

    @ParameterizedTest
    @MethodSource("models")
    void discountedPurchasesAreTheSumOfWhatIsExpectedOneByOne(BgBb model) {
        var history = new OpportunityHistory(5, 6, 6);
        double sum = 0;
        for (int k = 1; k < 600; k++) {
            sum += (model.expectedPurchases(history, k) - model.expectedPurchases(history, k - 1)) / Math.pow(1.1, k);
        }

        assertThat(model.discountedPurchases(history, 0.1)).isCloseTo(sum, Percentage.withPercentage(1e-8));
    }

    private static List<BgBb> models() {
        return List.of(MODEL, ALIKE);
    }

    private static double logLikelihood(BgBb model, Map<OpportunityHistory, Long> histories) {
        return histories.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * model.logLikelihood(entry.getKey()))
                .sum();
    }

    /** How many of a billion customers have each history of six opportunities. */
    private static Map<OpportunityHistory, Long> expectedHistories(BgBb model) {
        var histories = new HashMap<OpportunityHistory, Long>();
        for (int bits = 0; bits < 64; bits++) {
            var history = new OpportunityHistory(Integer.bitCount(bits), 32 - Integer.numberOfLeadingZeros(bits), 6);
            histories.merge(history, Math.round(1e9 * Math.exp(model.logLikelihood(history))), Long::sum);
        }
        return histories;
    }

    @ParameterizedTest
    @MethodSource("models")
    void aThousandPurchasesAndNoneHaveFiniteExpectations(BgBb model) {
        for (var history : List.of(
                new OpportunityHistory(1000, 1000, 1000),
                new OpportunityHistory(1000, 1000, 2000),
                new OpportunityHistory(0, 0, 2000))) {
            assertThat(model.logLikelihood(history)).isNegative().isFinite();
            assertThat(model.probabilityAlive(history)).isBetween(0.0, 1.0);
            assertThat(model.expectedPurchases(history, 12)).isBetween(0.0, 12.0);
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
