package io.stammkunde.metrics.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoissonCountTest {
    private static final double LEVEL = 0.95;

    /** SciPy 1.17.1: {@code chi2.ppf(0.025, 2 * x) / 2} and {@code chi2.ppf(0.975, 2 * x + 2) / 2}. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.6888794541139354",
        "1, 0.025317807984289876, 5.571643390938898",
        "2, 0.24220927854396496, 7.22468766772396",
        "6, 2.2018942534908508, 13.059474022518685",
        "20, 12.216519585403944, 30.8883779026746",
        "400, 361.75629663114347, 441.1866480966759",
        "5000000, 4995618.334526948, 5004384.560217167"
    })
    void aCountOfSingleEventsHasGarwoodsInterval(double count, double low, double high) {
        var bounds = PoissonCount.of(count, count, LEVEL);

        assertThat(bounds.low()).isCloseTo(low, within(1e-9 * (1 + count)));
        assertThat(bounds.high()).isCloseTo(high, within(1e-9 * (1 + count)));
    }

    /** People who bring 2, 3 and 4: SciPy's quantiles of 81/29 events of weight 29/9. */
    @Test
    void severalOfOnePersonCountForFewer() {
        var bounds = PoissonCount.of(9, 29, LEVEL);

        assertThat(bounds.low()).isCloseTo(1.7126596591836392, within(1e-8));
        assertThat(bounds.high()).isCloseTo(27.24277603695236, within(1e-8));
    }

    @Property(tries = 200)
    void theCountLiesWithinAndTheIntervalNeverBeginsBelowZero(
            @ForAll @IntRange(max = 100_000) int count, @ForAll @DoubleRange(min = 1, max = 50) double weight) {
        var bounds = PoissonCount.of(count, count * weight, LEVEL);

        assertThat(bounds.low()).isBetween(0.0, (double) count);
        assertThat(bounds.high()).isGreaterThan(count);
    }
}
