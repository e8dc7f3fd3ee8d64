package io.stammkunde.metrics.inference;

import org.hipparchus.distribution.continuous.GammaDistribution;

/**
 * Between which numbers the expectation of a count lies. It never begins below zero and leans to the right, as few events
 * leave more room above than below; the normal bounds do neither.
 *
 * @param low at least 0
 * @param high more than {@code low}
 */
public record PoissonCount(double low, double high) {
    /**
     * Of a number of events each of which counts one: exact (Garwood 1936, "Fiducial limits for the Poisson distribution").
     * Of one to which people bring several each: that of as many events of the mean weight Σx²/Σx as have its mean and
     * variance (Fay, Feuer 1997, "Confidence intervals for directly standardized rates", with the mean weight in the upper
     * bound as well: Tiwari, Clegg, Zou 2006).
     *
     * @param count Σx, at least 0
     * @param squares Σx², at least 0, and 0 only if the count is
     * @param level how often the interval is to be right, such as 0.95
     */
    public static PoissonCount of(double count, double squares, double level) {
        double tail = (1 - level) / 2;
        double weight = count == 0 ? 1 : squares / count;
        double events = count / weight;
        return new PoissonCount(
                events == 0 ? 0 : weight * quantile(events, tail), weight * quantile(events + 1, 1 - tail));
    }

    private static double quantile(double events, double probability) {
        return new GammaDistribution(events, 1).inverseCumulativeProbability(probability);
    }
}
