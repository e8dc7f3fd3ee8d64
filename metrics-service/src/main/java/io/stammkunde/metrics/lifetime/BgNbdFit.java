package io.stammkunde.metrics.lifetime;

import java.util.List;

/**
 * BG/NBD with the parameters that make the observed purchases most likely.
 *
 * @param model the model
 * @param standardErrors of r, α, a and b
 * @param logLikelihood at the maximum
 * @param gradientNorm what is left of the gradient by the logarithms of the parameters
 * @param customers how many customers were observed
 */
public record BgNbdFit(
        BgNbd model, List<Double> standardErrors, double logLikelihood, double gradientNorm, long customers) {
    /**
     * Exact maximum likelihood.
     *
     * @throws NoMaximum if the histories do not determine the model
     */
    public static BgNbdFit of(GroupedHistories histories) {
        if (histories.repeatCustomers() == 0) {
            throw new NoMaximum(Double.NaN);
        }
        var fit = MaximumLikelihood.fit(
                new BgNbdLikelihood(histories), 0.5, Math.max(histories.meanAge() / 4, 1e-3), 1, 2);
        var p = fit.parameters();
        return new BgNbdFit(
                new BgNbd(p.get(0), p.get(1), p.get(2), p.get(3)),
                fit.standardErrors(),
                fit.value(),
                fit.gradientNorm(),
                histories.customers());
    }
}
