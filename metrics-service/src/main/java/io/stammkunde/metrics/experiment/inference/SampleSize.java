package io.stammkunde.metrics.experiment.inference;

import io.stammkunde.metrics.inference.StandardNormal;

/** How many people each group needs to see an effect, for two groups of the same size and a two-sided test. */
public final class SampleSize {
    private SampleSize() {}

    /**
     * For two proportions, with the pooled variance under the null hypothesis (Fleiss, Levin, Paik 2003, without
     * continuity correction): {@code (z_{α/2}·√(2·p̄·q̄) + z_β·√(p₁q₁ + p₂q₂))² / (p₂ − p₁)²}.
     *
     * @return exact, not rounded up
     */
    public static double ofProportions(double control, double treatment, double alpha, double power) {
        double middle = (control + treatment) / 2;
        double root = StandardNormal.twoSided(alpha) * Math.sqrt(2 * middle * (1 - middle))
                + StandardNormal.quantile(power) * Math.sqrt(control * (1 - control) + treatment * (1 - treatment));
        double difference = treatment - control;
        return root * root / (difference * difference);
    }

    /**
     * For two means with one standard deviation: {@code 2σ²·(z_{α/2} + z_β)² / δ²}.
     *
     * @return exact, not rounded up
     */
    public static double ofMeans(double standardDeviation, double difference, double alpha, double power) {
        double root =
                (StandardNormal.twoSided(alpha) + StandardNormal.quantile(power)) * standardDeviation / difference;
        return 2 * root * root;
    }
}
