package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Beta.logBeta;

/**
 * The shifted-beta-geometric model (Fader, Hardie 2007) of contracts: at each renewal a customer leaves with a
 * probability that varies between customers (beta: α, β). Times are numbers of renewals.
 */
public record Sbg(double alpha, double beta) {
    private static final double LEAST_DISCOUNT = 1e-4;

    public Sbg {
        if (!(alpha > 0 && beta > 0)) {
            throw new IllegalArgumentException(
                    "the parameters are positive, got alpha=%s, beta=%s".formatted(alpha, beta));
        }
    }

    /**
     * Exact maximum likelihood of one cohort.
     *
     * @throws NoMaximum if the cohort does not determine the model, as where nobody leaves
     */
    public static ModelFit<Sbg> fit(Survivors cohort) {
        return fit(RenewalCounts.of(cohort));
    }

    /**
     * Exact maximum likelihood of contracts of any age (Fader, Hardie, "Fitting the sBG Model to Multi-Cohort Data"): the product of the
     * probability to end at a renewal for those that did, and to last for those that still ran.
     *
     * @throws NoMaximum if the contracts do not determine the model, as where none ends
     */
    public static ModelFit<Sbg> fit(RenewalCounts contracts) {
        if (contracts.renewals() == 0) {
            throw new NoMaximum(Double.NaN);
        }
        var fit = MaximumLikelihood.fit(new Likelihood(contracts), 1, 1);
        var p = fit.parameters();
        return ModelFit.of(new Sbg(p.get(0), p.get(1)), fit, contracts.cameTo(1));
    }

    /** Log-likelihood of contracts. */
    double logLikelihood(RenewalCounts contracts) {
        double sum = 0;
        for (int t = 1; t <= contracts.renewals(); t++) {
            sum += contracts.keptAfter(t) * (logBeta(alpha, beta + t) - logBeta(alpha, beta));
            sum += contracts.lostAt(t) * (logBeta(alpha + 1, beta + t - 1) - logBeta(alpha, beta));
        }
        return sum;
    }

    /** Share of a cohort that is left after a number of renewals: {@code B(α,β+t)/B(α,β)}. */
    public double survival(int renewals) {
        return Math.exp(logBeta(alpha, beta + renewals) - logBeta(alpha, beta));
    }

    /** Share of those left that stay at a renewal, counted from 1: {@code (β+t−1)/(α+β+t−1)}. */
    public double retention(int renewal) {
        return (beta + renewal - 1) / (alpha + beta + renewal - 1);
    }

    /**
     * Discounted expected lifetime of a new customer (Fader, Hardie 2010): {@code ₂F₁(1, β; α+β; 1/(1+d))}, the first
     * period, which is paid at once, included.
     *
     * @param discount rate from one renewal to the next, at least 0.0001
     */
    public double discountedLifetime(double discount) {
        requireDiscount(discount);
        return Hypergeometric.of(1, beta, alpha + beta, 1 / (1 + discount));
    }

    /**
     * Discounted expected residual lifetime of a customer just before a renewal (Fader, Hardie 2010):
     * {@code (β+n−1)/(α+β+n−1) · ₂F₁(1, β+n; α+β+n; 1/(1+d))}.
     *
     * @param renewal the renewal that is due, counted from 1 (n)
     * @param discount rate from one renewal to the next, at least 0.0001
     */
    public double discountedResidualLifetime(int renewal, double discount) {
        requireDiscount(discount);
        return retention(renewal) * Hypergeometric.of(1, beta + renewal, alpha + beta + renewal, 1 / (1 + discount));
    }

    static void requireDiscount(double discount) {
        if (!(discount >= LEAST_DISCOUNT) || Double.isInfinite(discount)) {
            throw new IllegalArgumentException("the rate of discount is at least 0.0001, it is " + discount);
        }
    }

    private record Likelihood(RenewalCounts contracts) implements LogLikelihood {
        @Override
        public Surface at(double[] logParameters) {
            Slope slope = this::evaluate;
            return slope.surface(logParameters);
        }

        private double evaluate(double[] logParameters, double[] gradient) {
            double alpha = Math.exp(logParameters[0]);
            double beta = Math.exp(logParameters[1]);
            double dAlpha = 0;
            double dBeta = 0;
            for (int t = 1; t <= contracts.renewals(); t++) {
                double both = Digamma.of(alpha + beta) - Digamma.of(alpha + beta + t);
                double stayed = Digamma.of(beta + t) - Digamma.of(beta) + both;
                double left = Digamma.of(beta + t - 1) - Digamma.of(beta) + both;
                dAlpha += contracts.lostAt(t) * (1 / alpha + both) + contracts.keptAfter(t) * both;
                dBeta += contracts.lostAt(t) * left + contracts.keptAfter(t) * stayed;
            }
            gradient[0] = alpha * dAlpha;
            gradient[1] = beta * dBeta;
            return new Sbg(alpha, beta).logLikelihood(contracts);
        }
    }
}
