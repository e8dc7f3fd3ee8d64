package io.stammkunde.metrics.experiment.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hipparchus.distribution.continuous.BetaDistribution;

/** What must hold for any numbers, against computations that are slow and obvious. */
class InferencePropertiesTest {
    @Property(tries = 200)
    void moreIsNeededToSeeLess(
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double baseline,
            @ForAll @DoubleRange(min = 0.01, max = 0.4) double small,
            @ForAll @DoubleRange(min = 1.01, max = 2) double times) {
        double large = Math.min(small * times, 0.9);

        assertThat(SampleSize.ofProportions(baseline, baseline + small * baseline, 0.05, 0.8))
                .isGreaterThan(SampleSize.ofProportions(baseline, baseline + large * baseline, 0.05, 0.8));
        assertThat(SampleSize.ofMeans(1, small, 0.05, 0.8)).isGreaterThan(SampleSize.ofMeans(1, large, 0.05, 0.8));
    }

    @Property(tries = 200)
    void moreIsNeededToBeSurer(
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double baseline,
            @ForAll @DoubleRange(min = 0.5, max = 0.9) double power,
            @ForAll @DoubleRange(min = 0.01, max = 0.1) double alpha) {
        double treatment = baseline * 1.1;
        double needed = SampleSize.ofProportions(baseline, treatment, alpha, power);

        assertThat(SampleSize.ofProportions(baseline, treatment, alpha, power + 0.05))
                .isGreaterThan(needed);
        assertThat(SampleSize.ofProportions(baseline, treatment, alpha * 0.9, power))
                .isGreaterThan(needed);
    }

    @Property(tries = 200)
    void ranksAgreeWithCountingAllPairs(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 6) Integer> control,
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 6) Integer> treatment) {
        double won = 0;
        for (int c : control) {
            for (int t : treatment) {
                won += t > c ? 1 : t == c ? 0.5 : 0;
            }
        }

        assertThat(MannWhitney.of(doubles(control), doubles(treatment)).u()).isEqualTo(won);
    }

    @Property(tries = 100)
    void chanceToBeatAgreesWithIntegration(
            @ForAll @IntRange(min = 0, max = 40) int controlSuccesses,
            @ForAll @IntRange(min = 0, max = 40) int treatmentSuccesses) {
        var control = new BetaDistribution(1.0 + controlSuccesses, 41.0 - controlSuccesses);
        var treatment = new BetaDistribution(1.0 + treatmentSuccesses, 41.0 - treatmentSuccesses);
        int steps = 4000;
        double chance = 0;
        double loss = 0;
        for (int i = 0; i < steps; i++) {
            double x = (i + 0.5) / steps;
            // both as integrals over x of products of a density or a tail of each
            chance += treatment.density(x) * control.cumulativeProbability(x) / steps;
            loss += (1 - treatment.cumulativeProbability(x)) * control.cumulativeProbability(x) / steps;
        }

        var exact = BayesianComparison.ofProportions(controlSuccesses, 40, treatmentSuccesses, 40);

        assertThat(exact.chanceToBeat()).isCloseTo(chance, within(1e-5));
        assertThat(exact.lossChoosingControl()).isCloseTo(loss, within(1e-5));
        assertThat(exact.lossChoosingControl() - exact.lossChoosingTreatment())
                .isCloseTo((treatmentSuccesses - controlSuccesses) / 42.0, within(1e-12));
    }

    @Property(tries = 50)
    void cupedLeavesTheShareOfVarianceThatTheCovariateDoesNotExplain(@ForAll long seed) {
        var random = new Random(seed);
        double[] x = random.doubles(3000).toArray();
        double[] y =
                Arrays.stream(x).map(value -> 3 * value + random.nextGaussian()).toArray();
        var moments = Moments.of(y, x);

        var cuped = Cuped.of(List.of(moments));

        double correlation = moments.covariance() / Math.sqrt(moments.varianceX() * moments.varianceY());
        assertThat(cuped.varianceReduction()).isCloseTo(correlation * correlation, within(1e-12));
        assertThat(cuped.arms().getFirst().variance())
                .isCloseTo(moments.varianceY() * (1 - correlation * correlation), within(1e-10));
        assertThat(cuped.arms().getFirst().mean()).isCloseTo(moments.meanY(), within(1e-12));
        assertThat(cuped.theta()).isCloseTo(3, within(0.5));
    }

    @Property(tries = 100)
    void winsorisingCutsNoMoreThanItsShare(
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = 0, max = 1000) Double> values,
            @ForAll @DoubleRange(min = 0.5, max = 1) double share) {
        double[] all = values.stream().mapToDouble(Double::doubleValue).toArray();
        double cap = Winsor.cap(List.of(all), share);
        long positive = values.stream().filter(value -> value > 0).count();
        long cut = values.stream().filter(value -> value > cap).count();

        assertThat((double) cut).isLessThanOrEqualTo((1 - share) * positive + 1e-9);
        assertThat(Arrays.stream(Winsor.apply(all, cap)).max().orElseThrow()).isLessThanOrEqualTo(cap);
    }

    private static double[] doubles(List<Integer> values) {
        return values.stream().mapToDouble(Integer::doubleValue).toArray();
    }
}
