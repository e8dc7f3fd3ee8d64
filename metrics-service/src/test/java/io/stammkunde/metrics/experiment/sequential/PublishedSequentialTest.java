package io.stammkunde.metrics.experiment.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.experiment.inference.Arm;
import io.stammkunde.metrics.experiment.inference.Contrast;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values as they are printed elsewhere, with the tolerance that their digits allow. */
class PublishedSequentialTest {
    /** In the form of GrowthBook; to 1e-14. */
    @Test
    void confidenceSequenceOfRelativeLift() {
        var contrast = Contrast.relative(Arm.proportion(1396, 3000), Arm.proportion(2422, 3461));

        var sequence = ConfidenceSequence.of(contrast, 0.05, 5000);

        assertThat(sequence.interval().lower()).isCloseTo(0.4009784966859415, within(1e-14));
        assertThat(sequence.interval().upper()).isCloseTo(0.6067482066783576, within(1e-14));
    }

    /** Johari et al. 2017, equation for Λ; to 1e-13 of the value. */
    @Test
    void mixtureTestOfTenAndTwelvePercent() {
        var difference = Contrast.difference(Arm.proportion(1000, 10_000), Arm.proportion(1200, 10_000));

        var test = MixtureTest.of(difference, 0.01);

        assertThat(test.likelihoodRatio()).isCloseTo(2094.317013237825, within(2e-10));
        assertThat(test.p()).isCloseTo(0.0004774826321321789, within(1e-16));
    }

    /**
     * To 3e-8: at the printed boundaries the error is 0.025 − 8.0e-10, so they were solved for no more exactly than
     * that. The exact factor is that of another program with more than three times as many nodes.
     */
    @Test
    void obrienFlemingBoundariesOfFiveLooks() {
        var printed = List.of(4.56174232721, 3.2256389336, 2.63372316059, 2.28087116361, 2.0400731879);
        double exact = 2.040073175173194;

        var boundaries = GroupSequential.obrienFleming(5, 0.025);

        for (int i = 0; i < printed.size(); i++) {
            assertThat(boundaries.get(i)).isCloseTo(printed.get(i), within(3e-8));
            assertThat(boundaries.get(i)).isCloseTo(exact * Math.sqrt(5.0 / (i + 1)), within(1e-12));
        }
    }

    /** Jennison, Turnbull 2000, table 2.1: 2.178, 2.289, 2.361, 2.413 for 2 to 5 looks at two-sided 0.05. */
    @Test
    void pocockBoundaries() {
        var printed = List.of(2.178, 2.289, 2.361, 2.413);
        for (int looks = 2; looks <= 5; looks++) {
            assertThat(GroupSequential.pocock(looks, 0.025))
                    .hasSize(looks)
                    .allSatisfy(boundary -> assertThat(boundary).isBetween(2.1, 2.5));
            assertThat(GroupSequential.pocock(looks, 0.025).getFirst()).isCloseTo(printed.get(looks - 2), within(6e-4));
        }
    }

    /** R, gsDesign(k = 5, test.type = 1, sfu = sfLDOF) and sfLDPocock, printed to three decimals. */
    @Test
    void lanDeMetsBoundariesOfFiveLooks() {
        var information = GroupSequential.equallySpaced(5);

        assertEach(
                GroupSequential.lanDeMets(SpendingFunction.OBRIEN_FLEMING, information, 0.025),
                4.877,
                3.357,
                2.680,
                2.290,
                2.031);
        assertEach(
                GroupSequential.lanDeMets(SpendingFunction.POCOCK, information, 0.025),
                2.438,
                2.427,
                2.410,
                2.397,
                2.386);
    }

    private static void assertEach(List<Double> actual, double... printed) {
        assertThat(actual).hasSize(printed.length);
        for (int i = 0; i < printed.length; i++) {
            assertThat(actual.get(i)).isCloseTo(printed[i], within(6e-4));
        }
    }

    @Test
    void oneLookIsThePlainTest() {
        assertThat(GroupSequential.obrienFleming(1, 0.025).getFirst()).isCloseTo(1.959963984540054, within(1e-12));
        assertThat(GroupSequential.pocock(1, 0.025).getFirst()).isCloseTo(1.959963984540054, within(1e-12));
    }
}
