package io.stammkunde.metrics.experiment.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CupedTest {
    /** By hand: θ = (2 + 2)/(2 + 2) = 1 within the groups; x̄ of all is 3. */
    @Test
    void thetaIsPooledWithinTheGroups() {
        var control = Moments.of(new double[] {1, 2, 3}, new double[] {1, 2, 3});
        var treatment = Moments.of(new double[] {11, 12, 13}, new double[] {3, 4, 5});

        var cuped = Cuped.of(List.of(control, treatment));

        assertThat(cuped.theta()).isEqualTo(1);
        assertThat(cuped.varianceReduction()).isEqualTo(1);
        assertThat(cuped.arms()).containsExactly(new Arm(3, 3, 0), new Arm(3, 11, 0));
    }

    @Test
    void aCovariateThatIsTheSameForEverybodyChangesNothing() {
        var moments = Moments.of(new double[] {1, 2, 6}, new double[] {0, 0, 0});

        assertThat(Cuped.of(List.of(moments)).arms()).containsExactly(moments.arm());
    }

    @Test
    void anEffectIsSeenMoreSharply() {
        var random = new Random(41);
        var control = simulated(random, 4000, 0);
        var treatment = simulated(random, 4000, 0.5);

        var arms = Cuped.of(List.of(control, treatment)).arms();

        var plain = Contrast.difference(control.arm(), treatment.arm());
        var adjusted = Contrast.difference(arms.getFirst(), arms.getLast());
        assertThat(adjusted.standardError()).isLessThan(plain.standardError() / 3);
        assertThat(adjusted.estimate()).isCloseTo(0.5, within(4 * adjusted.standardError()));
    }

    private static Moments simulated(Random random, int people, double effect) {
        double[] x = new double[people];
        double[] y = new double[people];
        for (int i = 0; i < people; i++) {
            x[i] = 10 * random.nextGaussian();
            y[i] = x[i] + effect + random.nextGaussian();
        }
        return Moments.of(y, x);
    }
}
