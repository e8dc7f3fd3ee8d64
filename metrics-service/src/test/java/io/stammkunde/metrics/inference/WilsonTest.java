package io.stammkunde.metrics.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WilsonTest {
    private static final double Z = StandardNormal.twoSided(0.05);

    /** The CSAT of the SFO survey 2017, by statsmodels' {@code proportion_confint(2206, 2688, method='wilson')}. */
    @Test
    void theIntervalOfSatisfactionAtTheAirportIsAsPublished() {
        var interval = Wilson.of(2206.0 / 2688, 2688, Z);

        assertThat(interval.low()).isCloseTo(0.8057279246, within(1e-10));
        assertThat(interval.high()).isCloseTo(0.8347258413, within(3e-10)); // 0.83472584149… before it was printed
    }

    /** The definition: the bounds are the shares π whose own standard error lies z times from what was seen. */
    @Property
    void theBoundsAreThoseWhoseScoreIsTheQuantile(
            @ForAll @IntRange(min = 1, max = 4999) int successes, @ForAll @IntRange(min = 5000, max = 9000) int n) {
        double seen = (double) successes / n;
        var interval = Wilson.of(seen, n, Z);

        for (double bound : new double[] {interval.low(), interval.high()}) {
            assertThat(Math.abs(seen - bound) / Math.sqrt(bound * (1 - bound) / n))
                    .isCloseTo(Z, within(1e-6));
        }
    }

    @Test
    void aShareOfAllOrNothingStaysWithinItsBounds() {
        assertThat(Wilson.of(1, 20, Z).high()).isEqualTo(1);
        assertThat(Wilson.of(0, 20, Z).low()).isZero();
    }
}
