package io.stammkunde.metrics.lifetime;

/** A log-likelihood over the logarithms of positive parameters, with its exact gradient. */
interface LogLikelihood {
    int dimension();

    /**
     * Value at a point.
     *
     * @param logParameters where to evaluate
     * @param gradient filled with the derivatives by the logarithms of the parameters
     */
    double evaluate(double[] logParameters, double[] gradient);
}
