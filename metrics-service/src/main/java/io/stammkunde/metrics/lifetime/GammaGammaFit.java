package io.stammkunde.metrics.lifetime;

import java.util.Collection;
import java.util.List;

/**
 * Gamma-Gamma with the parameters that make the observed spending most likely.
 *
 * @param model the model
 * @param standardErrors of p, q and v
 * @param logLikelihood at the maximum
 * @param gradientNorm what is left of the gradient by the logarithms of the parameters
 * @param customers how many customers were observed
 */
public record GammaGammaFit(
        GammaGamma model, List<Double> standardErrors, double logLikelihood, double gradientNorm, long customers) {
    /**
     * Exact maximum likelihood.
     *
     * @throws NoMaximum if the histories do not determine the model
     */
    public static GammaGammaFit of(Collection<SpendHistory> histories) {
        if (histories.isEmpty()) {
            throw new NoMaximum(Double.NaN);
        }
        double mean =
                histories.stream().mapToDouble(SpendHistory::mean).average().orElseThrow();
        var fit = MaximumLikelihood.fit(new GammaGammaLikelihood(histories), 4, 4, mean);
        var p = fit.parameters();
        return new GammaGammaFit(
                new GammaGamma(p.get(0), p.get(1), p.get(2)),
                fit.standardErrors(),
                fit.value(),
                fit.gradientNorm(),
                histories.size());
    }
}
