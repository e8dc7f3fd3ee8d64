package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Gamma.logGamma;

/**
 * The Pareto/NBD model (Schmittlein, Morrison, Colombo 1987; Fader, Hardie 2005): customers buy at random at rates that
 * vary between them (gamma: r, α) and stop for good at random at rates that vary too (gamma: s, β), whether they buy or
 * not. One-time buyers have a P(alive) that falls with time.
 */
public record ParetoNbd(double r, double alpha, double s, double beta) implements PurchaseModel {
    public ParetoNbd {
        if (!(r > 0 && alpha > 0 && s > 0 && beta > 0)) {
            throw new IllegalArgumentException(
                    "the parameters are positive, got r=%s, alpha=%s, s=%s, beta=%s".formatted(r, alpha, s, beta));
        }
    }

    /**
     * Exact maximum likelihood.
     *
     * @throws NoMaximum if the histories do not determine the model
     */
    public static ModelFit<ParetoNbd> fit(GroupedHistories histories) {
        var fit = new ParetoNbdLikelihood(histories).fit();
        var p = fit.parameters();
        return ModelFit.of(new ParetoNbd(p.get(0), p.get(1), p.get(2), p.get(3)), fit, histories.customers());
    }

    /**
     * {@inheritDoc}
     *
     * <p>{@code Γ(r+x)αʳβˢ/Γ(r) · [(α+T)^−(r+x) (β+T)^−s + s ∫ (α+y)^−(r+x) (β+y)^−(s+1) dy]}, the integral from tₓ to T.
     */
    @Override
    public double logLikelihood(PurchaseHistory history) {
        int x = history.repeats();
        double purchases = logGamma(r + x) - logGamma(r) + r * Math.log(alpha) + s * Math.log(beta);
        return purchases + LogSum.of(active(history), gone(history));
    }

    @Override
    public double probabilityAlive(PurchaseHistory history) {
        return 1 / (1 + Math.exp(gone(history) - active(history)));
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
        return new ParetoProcess(r + history.repeats(), alpha + history.age(), s, beta + history.age());
    }

    /**
     * Discounted expected residual transactions: all purchases to come, each worth the less the later it comes (Fader,
     * Hardie, Lee 2005, "RFM and CLV"). The published form
     * {@code αʳβˢδ^(s−1)Γ(r+x+1)Ψ(s, s; δ(β+T)) / (Γ(r)(α+T)^(r+x+1)L)}, as the product of P(alive), the rate and the
     * discounted lifetime, which Kummer's transformation makes of Tricomi's Ψ.
     *
     * @param discount continuously compounded rate a week, above 0
     */
    public double discountedPurchases(PurchaseHistory history, double discount) {
        if (!(discount > 0) || Double.isInfinite(discount)) {
            throw new IllegalArgumentException("without a discount they may be infinitely many, it is " + discount);
        }
        double rate = (r + history.repeats()) / (alpha + history.age());
        double scale = beta + history.age();
        return probabilityAlive(history) * rate * scale * Tricomi.ofOne(s, discount * scale);
    }

    private PurchaseProcess newCustomer() {
        return new ParetoProcess(r, alpha, s, beta);
    }

    private double active(PurchaseHistory history) {
        return -(r + history.repeats()) * Math.log(alpha + history.age()) - s * Math.log(beta + history.age());
    }

    private double gone(PurchaseHistory history) {
        var integral = new DeathIntegral(r, alpha, s, beta);
        integral.compute(history.repeats(), history.recency(), history.age());
        return Math.log(s) + integral.log;
    }
}
