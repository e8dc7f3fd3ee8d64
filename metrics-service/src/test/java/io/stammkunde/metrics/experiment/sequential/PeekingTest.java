package io.stammkunde.metrics.experiment.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.experiment.inference.Arm;
import io.stammkunde.metrics.experiment.inference.Contrast;
import io.stammkunde.metrics.experiment.inference.ProportionTest;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Who looks after every hundred people and stops at the first finding. */
class PeekingTest {
    private static final double ALPHA = 0.05;
    private static final int EXPERIMENTS = 1000;
    private static final int LOOKS = 40;
    private static final int PEOPLE_PER_LOOK = 100;

    private int always;
    private int mixture;
    private int classical;

    @Test
    void withoutAnEffectAlwaysValidTestsAreRarelyFooledAndTheClassicalOneIs() {
        long seed = 20_260_701;
        var random = new Random(seed);

        for (int i = 0; i < EXPERIMENTS; i++) {
            peek(random, 0.2, 0.2);
        }

        assertThat(always / (double) EXPERIMENTS).as("seed %d", seed).isLessThan(ALPHA);
        assertThat(mixture / (double) EXPERIMENTS).as("seed %d", seed).isLessThan(ALPHA);
        assertThat(classical / (double) EXPERIMENTS).as("seed %d", seed).isGreaterThan(3 * ALPHA);
    }

    @Test
    void anEffectIsFoundAllTheSame() {
        var random = new Random(7);

        for (int i = 0; i < 100; i++) {
            peek(random, 0.2, 0.26);
        }

        assertThat(always).isGreaterThan(90);
        assertThat(mixture).isGreaterThan(90);
    }

    private void peek(Random random, double control, double treatment) {
        int controls = 0;
        int treated = 0;
        boolean byAlways = false;
        boolean byMixture = false;
        boolean byClassical = false;
        for (int look = 1; look <= LOOKS; look++) {
            for (int i = 0; i < PEOPLE_PER_LOOK; i++) {
                controls += random.nextDouble() < control ? 1 : 0;
                treated += random.nextDouble() < treatment ? 1 : 0;
            }
            int people = look * PEOPLE_PER_LOOK;
            var contrast = Contrast.difference(Arm.proportion(controls, people), Arm.proportion(treated, people));
            byAlways |= ConfidenceSequence.of(contrast, ALPHA, LOOKS * PEOPLE_PER_LOOK)
                            .p()
                    < ALPHA;
            byMixture |= MixtureTest.of(contrast, 0.03).p() < ALPHA;
            byClassical |=
                    ProportionTest.of(controls, people, treated, people, ALPHA).p() < ALPHA;
        }
        always += byAlways ? 1 : 0;
        mixture += byMixture ? 1 : 0;
        classical += byClassical ? 1 : 0;
    }

    /** A walk of many small steps, so that the boundaries are tested by something other than the integration. */
    @Test
    void plannedLooksKeepTheirError() {
        var random = new Random(11);
        var boundaries = GroupSequential.lanDeMets(SpendingFunction.POCOCK, GroupSequential.equallySpaced(4), 0.1);
        int crossed = 0;
        int walks = 100_000;
        for (int walk = 0; walk < walks; walk++) {
            double sum = 0;
            for (int look = 1; look <= 4; look++) {
                sum += random.nextGaussian();
                if (sum / Math.sqrt(look) > boundaries.get(look - 1)) {
                    crossed++;
                    break;
                }
            }
        }

        // four standard errors of a share of 0.1 in 100,000
        assertThat(crossed / (double) walks).isCloseTo(0.1, within(0.0038));
    }

    @Property(tries = 200)
    void pIsTheAlphaAtWhichTheIntervalTouchesZero(
            @ForAll @DoubleRange(min = 0.01, max = 0.2) double alpha,
            @ForAll @DoubleRange(min = -0.1, max = 0.1) double estimate) {
        var sequence = ConfidenceSequence.of(new Contrast(estimate, 0.0003, 2000), alpha, 5000);

        assertThat(sequence.interval().contains(0)).isEqualTo(sequence.p() >= alpha);
    }
}
