package io.stammkunde.metrics.lifetime;

/**
 * The Gamma-Gamma model of spend (Fader, Hardie 2013): a customer's purchases vary around a mean of their own (gamma: p),
 * and these means vary between customers (gamma: q, v). Assumes that spend and frequency are unrelated.
 */
public record GammaGamma(double p, double q, double v) {
    public GammaGamma {
        if (!(p > 0 && q > 0 && v > 0)) {
            throw new IllegalArgumentException("the parameters are positive, got p=%s, q=%s, v=%s".formatted(p, q, v));
        }
    }

    /** Whether the expectation is finite; with few, scattered observations it may not be. */
    public boolean hasMean() {
        return q > 1;
    }

    /**
     * Expected value of a purchase of a customer without a history of spending.
     *
     * @throws IllegalStateException without a finite mean, see {@link #hasMean()}
     */
    public double expectedSpend() {
        requireMean();
        return p * v / (q - 1);
    }

    /**
     * Expected value of a purchase, between what all customers and what this one has spent.
     *
     * @throws IllegalStateException without a finite mean, see {@link #hasMean()}
     */
    public double expectedSpend(SpendHistory history) {
        requireMean();
        return p * (v + history.purchases() * history.mean()) / (p * history.purchases() + q - 1);
    }

    private void requireMean() {
        if (!hasMean()) {
            throw new IllegalStateException("with q = %s the expected spend is infinite".formatted(q));
        }
    }
}
