package io.stammkunde.metrics.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EstimateTest {
    /** San Francisco airport 2017: 1436 promoters and 342 detractors of 2746. */
    @Test
    void recommendationAtTheAirportIsAsPublished() {
        var score = Estimate.netPromoterScore(1436, 342, 2746);

        assertThat(score.value()).isCloseTo(39.83976693372178, within(1e-12));
        assertThat(score.standardError()).isCloseTo(1.3341371334870167, within(1e-12));
        assertThat(score.low()).isCloseTo(39.83976693372178 - 1.959963984540054 * 1.3341371334870167, within(1e-9));
        assertThat(score.high()).isCloseTo(39.83976693372178 + 1.959963984540054 * 1.3341371334870167, within(1e-9));
    }

    /** San Francisco airport 2017: 2206 of 2688 answer 4 or 5. */
    @Test
    void satisfactionAtTheAirportIsAsPublished() {
        var share = Estimate.share(2206, 2688);

        assertThat(share.value()).isCloseTo(0.8206845238, within(1e-10));
        assertThat(share.low()).isCloseTo(0.8057279246, within(1e-9));
        assertThat(share.high()).isCloseTo(0.8347258413, within(1e-9));
    }

    /** R: t.test(c(1, 2, 3, 4, 5)) gives 3 with 1.036757 … 4.963243. */
    @Test
    void aMeanHasTheIntervalOfStudent() {
        var mean = Estimate.mean(new BigDecimal(15), new BigDecimal(55), 5);

        assertThat(mean.value()).isEqualTo(3);
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(2.5 / 5), within(1e-12));
        assertThat(mean.low()).isCloseTo(1.036757, within(1e-6));
        assertThat(mean.high()).isCloseTo(4.963243, within(1e-6));
    }

    @Test
    void aMeanOfEqualAnswersIsCertain() {
        var mean = Estimate.mean(new BigDecimal("0.7"), new BigDecimal("0.07"), 7);

        assertThat(mean).isEqualTo(new Estimate(0.1, 0, 0.1, 0.1));
    }

    @Property
    void aShareLiesWithinItsInterval(
            @ForAll @IntRange(min = 1, max = 5000) int n, @ForAll @IntRange(max = 5000) int k) {
        var share = Estimate.share(Math.min(k, n), n);

        assertThat(share.low()).isBetween(0.0, share.value() + 1e-12);
        assertThat(share.high()).isBetween(share.value() - 1e-12, 1.0);
    }

    /** The variance of 100 for promoters, −100 for detractors and 0 for the others, the slow way. */
    @Property
    void recommendationVariesAsItsPointsDo(
            @ForAll @IntRange(max = 300) int promoters,
            @ForAll @IntRange(max = 300) int passives,
            @ForAll @IntRange(min = 1, max = 300) int detractors) {
        int n = promoters + passives + detractors;
        double mean = 100.0 * (promoters - detractors) / n;
        double squares = promoters * Math.pow(100 - mean, 2)
                + passives * Math.pow(mean, 2)
                + detractors * Math.pow(-100 - mean, 2);

        var score = Estimate.netPromoterScore(promoters, detractors, n);

        assertThat(score.standardError()).isCloseTo(Math.sqrt(squares / n / n), within(1e-9));
        assertThat(score.low()).isBetween(-100.0, score.value());
        assertThat(score.high()).isBetween(score.value(), 100.0);
    }
}
