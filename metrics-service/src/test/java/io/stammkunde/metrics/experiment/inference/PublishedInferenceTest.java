package io.stammkunde.metrics.experiment.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference values of the method, each to 1e-13 of its size unless the test says otherwise. */
class PublishedInferenceTest {
    private static final double PRECISION = 1e-13;

    private static void same(double actual, double printed) {
        assertThat(actual).isCloseTo(printed, within(PRECISION * Math.max(Math.abs(printed), Double.MIN_NORMAL)));
    }

    /** The z of the pooled variance, and the interval of Wald. */
    @Test
    void pooledZOfAHundredAndAHundredTwentyInTenThousand() {
        var test = ProportionTest.of(100, 10_000, 120, 10_000, 0.05);

        same(test.z(), 1.355877673353277);
        same(test.p(), 0.17513809234126831);
        assertThat(test.wald().lower()).isCloseTo(-0.000890930267284588, within(1e-16));
        assertThat(test.wald().upper()).isCloseTo(0.0048909302672845885, within(1e-16));
    }

    /** Newcombe 1998, method 10. */
    @Test
    void newcombesIntervalOfTwoHundredAndTwoHundredFiftyInAThousand() {
        var test = ProportionTest.of(200, 1000, 250, 1000, 0.05);

        same(test.z(), 2.677397763008329);
        same(test.p(), 0.007419649261025687);
        assertThat(test.newcombe().lower()).isCloseTo(0.013395969886116244, within(1e-15));
        assertThat(test.newcombe().upper()).isCloseTo(0.08645099471882534, within(1e-15));
    }

    /** Prior Beta(1, 1); to the digits printed. */
    @Test
    void exactChanceToBeatAndExpectedLosses() {
        var comparison = BayesianComparison.ofProportions(200, 1000, 250, 1000);

        assertThat(comparison.chanceToBeat()).isCloseTo(0.99628332913044, within(1e-13));
        assertThat(comparison.lossChoosingControl()).isCloseTo(0.049921563227601, within(1e-14));
        assertThat(comparison.lossChoosingTreatment()).isCloseTo(2.1363626802606e-5, within(1e-17));
    }

    /** In the form of GrowthBook: Welch and Satterthwaite, variance of the lift by the delta method. */
    @Test
    void welchOfRelativeLiftByTheDeltaMethod() {
        var control = Arm.ofSums(3407, 1396.87, 52377.9767);
        var treatment = Arm.ofSums(3461, 2422.7, 134698.29);

        var test = WelchTest.relative(control, treatment, 0.05);

        same(test.estimate(), 0.7073170731707317);
        same(test.degreesOfFreedom(), 5841.742032093565);
        assertThat(test.interval().lower()).isCloseTo(-0.03526008906611777, within(1e-12));
        assertThat(test.interval().upper()).isCloseTo(1.449894235407581, within(1e-12));
        assertThat(test.p()).isCloseTo(0.06191182745618362, within(1e-13));
    }

    /** scipy.stats.chisquare. */
    @Test
    void sampleRatioOfAThousandAndTwelveHundred() {
        same(SampleRatio.of(List.of(1000L, 1200L), List.of(0.5, 0.5)).p(), 2.007865612426481e-5);
    }

    /** Fleiss, Levin, Paik 2003, with the pooled variance under the null hypothesis. */
    @Test
    void sampleToSeeTwentyPercentBecomeTwentyFive() {
        same(SampleSize.ofProportions(0.20, 0.25, 0.05, 0.8), 1093.7390457661652);
    }

    /** 2·(σ·(z₀.₉₇₅ + z₀.₈)/δ)² with scipy's quantiles. */
    @Test
    void sampleToSeeADifferenceOfTwoAtADeviationOfThirty() {
        same(SampleSize.ofMeans(30, 2, 0.05, 0.8), 3531.9958804570897);
    }

    /** scipy.stats.mannwhitneyu(method="asymptotic", use_continuity=True), with ties. */
    @Test
    void mannWhitneyWithTies() {
        double[] control = {1, 2, 2, 3, 5, 8, 0, 0, 0, 4.5};
        double[] treatment = {2, 3, 3, 0, 9, 10, 0, 7, 6, 6, 1};

        var test = MannWhitney.of(control, treatment);

        assertThat(test.u()).isEqualTo(71.5);
        assertThat(test.superiority()).isEqualTo(0.65);
        same(test.p(), 0.2551942882908289);
    }
}
