package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Gamma.logGamma;

/**
 * The BG/NBD model (Fader, Hardie, Lee 2005): customers buy at random at rates that vary between them (gamma: r, α) and
 * after any purchase but the first may stop for good with a probability that varies too (beta: a, b). Everything is
 * computed with logarithms, so that thousands of repeats do not overflow.
 *
 * <p>P(alive) is 1 for everybody without a repeat, as the model lets customers stop only after a repeat: do not rank
 * one-time buyers by it.
 */
public record BgNbd(double r, double alpha, double a, double b) implements PurchaseModel {
    public BgNbd {
        if (!(r > 0 && alpha > 0 && a > 0 && b > 0)) {
            throw new IllegalArgumentException(
                    "the parameters are positive, got r=%s, alpha=%s, a=%s, b=%s".formatted(r, alpha, a, b));
        }
    }

    /**
     * Exact maximum likelihood.
     *
     * @throws NoMaximum if the histories do not determine the model
     */
    public static ModelFit<BgNbd> fit(GroupedHistories histories) {
        var fit = BetaGeometricLikelihood.bgNbd(histories).fit();
        var p = fit.parameters();
        return ModelFit.of(new BgNbd(p.get(0), p.get(1), p.get(2), p.get(3)), fit, histories.customers());
    }

    @Override
    public double logLikelihood(PurchaseHistory history) {
        int x = history.repeats();
        double dropout = logGamma(b + x) + logGamma(a + b) - logGamma(a + b + x) - logGamma(b);
        double purchases = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
        double active = -(r + x) * Math.log(alpha + history.age());
        if (x == 0) {
            return dropout + purchases + active;
        }
        double gone = Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + history.recency());
        return dropout + purchases + LogSum.of(active, gone);
    }

    @Override
    public double probabilityAlive(PurchaseHistory history) {
        int x = history.repeats();
        if (x == 0) {
            return 1;
        }
        double logOdds = Math.log(a)
                - Math.log(b + x - 1)
                + (r + x) * (Math.log(alpha + history.age()) - Math.log(alpha + history.recency()));
        return 1 / (1 + Math.exp(logOdds));
    }

    @Override
    public double expectedPurchases(double weeks) {
        return newCustomer().expected(weeks);
    }

    @Override
    public CountDistribution purchases(double weeks, double tail) {
        return newCustomer().counts(weeks, tail);
    }

    @Override
    public PurchaseProcess ifAlive(PurchaseHistory history) {
        int x = history.repeats();
        return new BetaGeometricProcess(r + x, alpha + history.age(), a, b + x);
    }

    private PurchaseProcess newCustomer() {
        return new BetaGeometricProcess(r, alpha, a, b);
    }
}
