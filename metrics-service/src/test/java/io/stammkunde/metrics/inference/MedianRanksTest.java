package io.stammkunde.metrics.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedianRanksTest {
    /**
     * SciPy 1.17.1, whose observations are their own ranks: {@code quantile_test(np.arange(1, n + 1), q=0,
     * p=.5).confidence_interval(level)}.
     */
    @ParameterizedTest
    @CsvSource({
        "0.95, 6, 1, 6",
        "0.95, 10, 2, 9",
        "0.95, 11, 2, 10",
        "0.95, 25, 8, 18",
        "0.95, 40, 14, 27",
        "0.95, 100, 40, 61",
        "0.95, 101, 41, 61",
        "0.95, 1000, 469, 532",
        "0.95, 23362, 11531, 11832",
        "0.99, 10, 1, 10",
        "0.99, 25, 6, 20",
        "0.99, 100, 37, 64",
        "0.99, 23362, 11484, 11879"
    })
    void theRanksAreThoseOfScipy(double level, int observations, int low, int high) {
        assertThat(MedianRanks.of(observations, level)).contains(new MedianRanks(low, high));
    }

    /** With five even the least and the greatest miss the median once in 16. */
    @Test
    void ofFiveObservationsNothingCanBeSaid() {
        assertThat(MedianRanks.of(5, 0.95)).isEmpty();
        assertThat(MedianRanks.of(0, 0.95)).isEmpty();
        assertThat(MedianRanks.of(1000, 5.9, 0.95)).isEmpty();
    }

    /** The definition: the median is below the low one with at most half the error, and the next rank has more. */
    @Property
    void theIntervalIsTheNarrowestThatIsRightOftenEnough(@ForAll @IntRange(min = 6, max = 3000) int observations) {
        var ranks = MedianRanks.of(observations, 0.95).orElseThrow();
        var below = new BinomialDistribution(observations, 0.5);

        assertThat(below.cumulativeProbability(ranks.low() - 1)).isLessThanOrEqualTo(0.025);
        assertThat(below.cumulativeProbability(ranks.low())).isGreaterThan(0.025);
        assertThat(ranks.low() + ranks.high()).isEqualTo(observations + 1);
    }

    @Property
    void observationsThatResembleEachOtherMakeItWider(
            @ForAll @IntRange(min = 6, max = 3000) int observations, @ForAll @IntRange(min = 6, max = 3000) int worth) {
        var ranks = MedianRanks.of(observations, worth, 0.95);
        var alone = MedianRanks.of(observations, 0.95).orElseThrow();

        assertThat(ranks).isPresent();
        assertThat(ranks.get().low()).isBetween(1, alone.low() + 1);
        assertThat(ranks.get().low() + ranks.get().high()).isEqualTo(observations + 1);
    }

    /** Seven people below and eight above, each once. */
    @Test
    void peopleWithOneObservationEachAreWorthThemselves() {
        assertThat(new Clusters(15, 15, 7, 7, 7, 7, 15).independent()).isCloseTo(15, within(1e-12));
    }

    /** The same, each three times: n = 45, deff = 3 · (15/14) · (44/45). */
    @Test
    void whoSaysTheSameThreeTimesHasSaidItOnce() {
        assertThat(new Clusters(15, 45, 21, 21, 63, 63, 135).independent())
                .isCloseTo(45 / (3 * 15 / 14.0 * 44 / 45), within(1e-9));
    }

    /** Each person once below and once above: they differ less than independent ones would, which is not made use of. */
    @Test
    void observationsAreNeverWorthMoreThanThereAre() {
        assertThat(new Clusters(10, 20, 10, 10, 10, 20, 40).independent()).isEqualTo(20);
    }

    @Test
    void ofOnePersonNoSpreadIsSeen() {
        assertThat(new Clusters(1, 9, 4, 4, 16, 36, 81).independent()).isZero();
    }
}
