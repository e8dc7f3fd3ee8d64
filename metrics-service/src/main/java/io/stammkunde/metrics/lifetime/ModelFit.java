package io.stammkunde.metrics.lifetime;

import java.util.List;

/**
 * A model with the parameters that make the observed purchases most likely.
 *
 * @param model the model
 * @param standardErrors of its parameters, in their order: from the Hessian of the log-likelihood by the logarithms of
 *     the parameters, and by the delta method of the parameters themselves
 * @param logLikelihood at the maximum
 * @param gradientNorm what is left of the gradient by the logarithms of the parameters; below 1e-6
 * @param customers how many customers were observed
 */
public record ModelFit<M>(
        M model, List<Double> standardErrors, double logLikelihood, double gradientNorm, long customers) {
    public ModelFit {
        standardErrors = List.copyOf(standardErrors);
    }

    static <M> ModelFit<M> of(M model, MaximumLikelihood.Fit fit, long customers) {
        return new ModelFit<>(model, fit.standardErrors(), fit.value(), fit.gradientNorm(), customers);
    }
}
