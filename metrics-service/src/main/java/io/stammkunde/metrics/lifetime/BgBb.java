package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Beta.logBeta;

import java.util.Map;

/**
 * The BG/BB model (Fader, Hardie, Shang 2010) of discrete opportunities, such as yearly appeals for donations: a customer
 * who is alive buys at an opportunity with a probability that varies between customers (beta: α, β), and before each one
 * may stop for good with another (beta: γ, δ). Times are numbers of opportunities.
 */
public record BgBb(double alpha, double beta, double gamma, double delta) {
    public BgBb {
        if (!(alpha > 0 && beta > 0 && gamma > 0 && delta > 0)) {
            throw new IllegalArgumentException("the parameters are positive, got alpha=%s, beta=%s, gamma=%s, delta=%s"
                    .formatted(alpha, beta, gamma, delta));
        }
    }

    /**
     * Exact maximum likelihood.
     *
     * @param histories how many customers have each
     * @throws NoMaximum if the histories do not determine the model
     */
    public static ModelFit<BgBb> fit(Map<OpportunityHistory, Long> histories) {
        if (histories.keySet().stream().noneMatch(history -> history.purchases() > 0)) {
            throw new NoMaximum(Double.NaN);
        }
        var fit = MaximumLikelihood.fit(new BgBbLikelihood(histories), 1, 1, 1, 1);
        var p = fit.parameters();
        return ModelFit.of(
                new BgBb(p.get(0), p.get(1), p.get(2), p.get(3)),
                fit,
                histories.values().stream().mapToLong(Long::longValue).sum());
    }

    /** Log-likelihood of one customer. */
    public double logLikelihood(OpportunityHistory history) {
        return BgBbLikelihood.logLikelihood(alpha, beta, gamma, delta, history);
    }

    /** Probability that the customer can still be won at the next opportunity, 0 to 1. */
    public double probabilityAlive(OpportunityHistory history) {
        return Math.exp(logBought(history)
                + logBeta(gamma, delta + history.opportunities() + 1)
                - logBeta(gamma, delta)
                - logLikelihood(history));
    }

    /**
     * Expected number of purchases at the next opportunities. The sum of the published closed form, which has a pole at
     * γ = 1 that the sum does not have.
     */
    public double expectedPurchases(OpportunityHistory history, int opportunities) {
        double alive = probabilityAlive(history);
        double sum = 0;
        for (int k = 1; k <= opportunities; k++) {
            sum += alive;
            alive *= survival(history.opportunities() + k);
        }
        return chance(history) * sum;
    }

    /** Expected number of purchases of a new customer at the first opportunities. */
    public double expectedPurchases(int opportunities) {
        double alive = survival(0);
        double sum = 0;
        for (int k = 1; k <= opportunities; k++) {
            sum += alive;
            alive *= survival(k);
        }
        return alpha / (alpha + beta) * sum;
    }

    /**
     * Discounted expected residual transactions: all purchases to come, the next opportunity discounted once;
     * {@code B(α+x+1,β+n−x)/B(α,β) · B(γ,δ+n+1)/(B(γ,δ)(1+d)) · ₂F₁(1, δ+n+1; γ+δ+n+1; 1/(1+d)) / L}.
     *
     * @param discount rate from one opportunity to the next, at least 0.0001
     */
    public double discountedPurchases(OpportunityHistory history, double discount) {
        Sbg.requireDiscount(discount);
        double n = delta + history.opportunities() + 1;
        return chance(history)
                * probabilityAlive(history)
                / (1 + discount)
                * Hypergeometric.of(1, n, gamma + n, 1 / (1 + discount));
    }

    /** Expected chance to buy at an opportunity of a customer who has been alive all the time. */
    private double chance(OpportunityHistory history) {
        return (alpha + history.purchases()) / (alpha + beta + history.opportunities());
    }

    /** Chance to go on of a customer who has been alive at a number of opportunities. */
    private double survival(int opportunities) {
        return (delta + opportunities) / (gamma + delta + opportunities);
    }

    private double logBought(OpportunityHistory history) {
        return logBeta(alpha + history.purchases(), beta + history.opportunities() - history.purchases())
                - logBeta(alpha, beta);
    }
}
