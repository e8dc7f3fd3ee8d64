package io.stammkunde.metrics.inference;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** The normal distribution with mean 0 and variance 1. */
public final class StandardNormal {
    private static final NormalDistribution NORMAL = new NormalDistribution();

    private StandardNormal() {}

    /** Probability of a value up to {@code z}. */
    public static double upTo(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    /** Probability of a value above {@code z}; exact in the tail, where 1 minus the other one is not. */
    public static double above(double z) {
        return NORMAL.cumulativeProbability(-z);
    }

    public static double density(double z) {
        return NORMAL.density(z);
    }

    /** The value that a probability lies below. */
    public static double quantile(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    /** The value that half of {@code alpha} lies above: 1.96 for 0.05. */
    public static double twoSided(double alpha) {
        return -quantile(alpha / 2);
    }

    /** Probability of a value at least as far from zero. */
    public static double twoSidedP(double z) {
        return Math.min(1, 2 * above(Math.abs(z)));
    }
}
