package io.stammkunde.metrics.experiment.sequential;

import io.stammkunde.metrics.experiment.inference.Contrast;

/**
 * The mixture sequential probability ratio test (Robbins 1970; Johari, Koomen, Pekelis, Walsh 2017).
 *
 * @param likelihoodRatio Λ of a normal mixture of effects against none; may be infinite
 * @param p always valid: min(1, 1/Λ) at this look
 */
public record MixtureTest(double likelihoodRatio, double p) {

    /**
     * {@code Λ = √(V/(V + nτ²)) · exp(n²τ²Δ²/(2V(V + nτ²)))}; here with V/n as the variance of the estimate, which
     * allows for groups of different sizes.
     *
     * @param difference its variance must be positive
     * @param tau standard deviation of the effects that are thought possible; positive
     */
    public static MixtureTest of(Contrast difference, double tau) {
        double variance = difference.variance();
        double mixed = variance + tau * tau;
        double log = Math.log(variance / mixed) / 2
                + tau * tau * difference.estimate() * difference.estimate() / (2 * variance * mixed);
        return new MixtureTest(Math.exp(log), Math.min(1, Math.exp(-log)));
    }
}
