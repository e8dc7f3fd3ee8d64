package io.stammkunde.metrics.experiment.inference;

import java.util.List;
import org.hipparchus.special.Gamma;

/**
 * Whether people were split as planned (Pearson's χ²).
 *
 * @param chiSquare Σ (observed − expected)² / expected
 * @param p probability of a split at least as uneven if the plan was kept
 */
public record SampleRatio(double chiSquare, double p) {

    /**
     * Of some groups.
     *
     * @param observed people of each group; not all zero
     * @param weights of each group, positive; only their ratios matter
     */
    public static SampleRatio of(List<Long> observed, List<Double> weights) {
        double people = observed.stream().mapToLong(Long::longValue).sum();
        double weight = weights.stream().mapToDouble(Double::doubleValue).sum();
        double chiSquare = 0;
        for (int i = 0; i < observed.size(); i++) {
            double expected = people * weights.get(i) / weight;
            double off = observed.get(i) - expected;
            chiSquare += off * off / expected;
        }
        // the upper tail itself: one minus the distribution function has no digits left where it matters
        return new SampleRatio(chiSquare, Gamma.regularizedGammaQ((observed.size() - 1) / 2.0, chiSquare / 2));
    }
}
