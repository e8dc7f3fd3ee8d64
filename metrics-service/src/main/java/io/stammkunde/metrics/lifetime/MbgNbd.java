package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Gamma.logGamma;

/**
 * The MBG/NBD model (Batislam, Denizel, Filiztekin 2007; Wagner, Hoppe 2008): as BG/NBD, but customers may stop for good
 * after the first purchase already. One-time buyers have a P(alive) that falls with time.
 */
public record MbgNbd(double r, double alpha, double a, double b) implements PurchaseModel {
    public MbgNbd {
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
    public static ModelFit<MbgNbd> fit(GroupedHistories histories) {
        var fit = BetaGeometricLikelihood.mbgNbd(histories).fit();
        var p = fit.parameters();
        return ModelFit.of(new MbgNbd(p.get(0), p.get(1), p.get(2), p.get(3)), fit, histories.customers());
    }

    /**
     * {@inheritDoc}
     *
     * <p>{@code B(a,b+x+1)/B(a,b) · Γ(r+x)αʳ/Γ(r) · [(α+T)^−(r+x) + a/(b+x) · (α+tₓ)^−(r+x)]}.
     */
    @Override
    public double logLikelihood(PurchaseHistory history) {
        int x = history.repeats();
        double dropout = logGamma(b + x + 1) + logGamma(a + b) - logGamma(a + b + x + 1) - logGamma(b);
        double purchases = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
        double active = -(r + x) * Math.log(alpha + history.age());
        double gone = Math.log(a) - Math.log(b + x) - (r + x) * Math.log(alpha + history.recency());
        return dropout + purchases + LogSum.of(active, gone);
    }

    /**
     * {@inheritDoc}
     *
     * <p>{@code 1 / (1 + a/(b+x) · ((α+T)/(α+tₓ))^(r+x))}.
     */
    @Override
    public double probabilityAlive(PurchaseHistory history) {
        int x = history.repeats();
        double logOdds = Math.log(a)
                - Math.log(b + x)
                + (r + x) * (Math.log(alpha + history.age()) - Math.log(alpha + history.recency()));
        return 1 / (1 + Math.exp(logOdds));
    }

    @Override
    public double expectedPurchases(double weeks) {
        return b / (a + b) * newCustomerWhoStays().expected(weeks);
    }

    @Override
    public CountDistribution purchases(double weeks, double tail) {
        return newCustomerWhoStays().counts(weeks, tail).orNone(b / (a + b));
    }

    @Override
    public PurchaseProcess ifAlive(PurchaseHistory history) {
        int x = history.repeats();
        return new BetaGeometricProcess(r + x, alpha + history.age(), a, b + x + 1);
    }

    /** Not to have stopped after the first purchase is one observation of the beta distribution. */
    private PurchaseProcess newCustomerWhoStays() {
        return new BetaGeometricProcess(r, alpha, a, b + 1);
    }
}
