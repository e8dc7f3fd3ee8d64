package io.stammkunde.metrics.inference;

import java.util.Optional;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Between which of the ordered observations the median lies, whatever their distribution: the number of observations
 * below it is binomial with probability ½ (Conover, Practical Nonparametric Statistics, 3rd ed. 1999, 3.2; Hahn, Meeker,
 * Statistical Intervals, 1991, 5.2). As ranks are whole, the interval is right at least as often as is asked for.
 *
 * @param low rank of the observation that is the lower bound; 1 is the least
 * @param high rank of the upper bound
 */
public record MedianRanks(int low, int high) {
    /**
     * The ranks of independent observations.
     *
     * @param level how often the interval is to be right, such as 0.95
     * @return nothing of so few observations that not even the least and the greatest are far enough apart
     */
    public static Optional<MedianRanks> of(int observations, double level) {
        return of(observations, observations, level);
    }

    /**
     * The ranks of observations some of which resemble each other, as those of one person do. They are worth fewer
     * independent ones, whose ranks are stretched to as many as there are (Woodruff 1952, "Confidence intervals for
     * medians and other position measures"; with the binomial of that size Korn, Graubard 1998).
     *
     * @param worth as many independent ones, from 0 to the number of observations; a part of one counts as none
     */
    public static Optional<MedianRanks> of(int observations, double worth, double level) {
        int independent = (int) Math.min(observations, Math.floor(worth));
        if (independent < 1) {
            return Optional.empty();
        }
        int rank = new BinomialDistribution(independent, 0.5).inverseCumulativeProbability((1 - level) / 2);
        if (rank < 1) {
            return Optional.empty();
        }
        // outwards, so that rounding never narrows the interval
        int low = (int) ((long) rank * observations / independent);
        return Optional.of(new MedianRanks(low, observations + 1 - low));
    }
}
