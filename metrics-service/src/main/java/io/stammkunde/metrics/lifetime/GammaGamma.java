package io.stammkunde.metrics.lifetime;

import java.util.Collection;
import org.hipparchus.special.Beta;
import org.jspecify.annotations.Nullable;

/**
 * The Gamma-Gamma model of spend (Fader, Hardie 2013): a customer's purchases vary around a mean of their own (gamma: p),
 * and these means vary between customers (gamma: q, v). Assumes that spend and frequency are unrelated.
 */
public record GammaGamma(double p, double q, double v) {
    private static final double LARGEST_AMOUNT = 1e15;
    private static final int HALVINGS = 45;

    public GammaGamma {
        if (!(p > 0 && q > 0 && v > 0)) {
            throw new IllegalArgumentException("the parameters are positive, got p=%s, q=%s, v=%s".formatted(p, q, v));
        }
    }

    /**
     * Exact maximum likelihood.
     *
     * @throws NoMaximum if the histories do not determine the model
     */
    public static ModelFit<GammaGamma> fit(Collection<SpendHistory> histories) {
        if (histories.isEmpty()) {
            throw new NoMaximum(Double.NaN);
        }
        double mean =
                histories.stream().mapToDouble(SpendHistory::mean).average().orElseThrow();
        var fit = GammaGammaLikelihood.fit(histories, 4, 4, mean);
        var p = fit.parameters();
        return ModelFit.of(new GammaGamma(p.get(0), p.get(1), p.get(2)), fit, histories.size());
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

    /**
     * How likely several purchases are worth no more than an amount together. Given the mean of the customer they are
     * gamma distributed; over all means their sum divided by v + x·m is beta prime distributed (p·n, q + p·x).
     *
     * @param history what the customer has spent, or null without a history
     * @param purchases how many, at least one
     * @param amount above 0
     */
    public double probabilityOfAtMost(@Nullable SpendHistory history, int purchases, double amount) {
        double shape = history == null ? q : q + p * history.purchases();
        double scale = history == null ? v : v + history.purchases() * history.mean();
        return Beta.regularizedBeta(amount / (amount + scale), p * purchases, shape);
    }

    /**
     * The least amount that a number of purchases, itself uncertain, is worth no more than with a probability.
     *
     * @param history what the customer has spent, or null without a history
     * @param purchases how likely none, one, two … are; what is beyond the last counts as the last
     * @param level the probability, above 0 and below 1
     */
    public double quantile(@Nullable SpendHistory history, CountDistribution purchases, double level) {
        if (purchases.probability(0) >= level) {
            return 0;
        }
        double low = 0;
        double high = 1;
        while (atMost(history, purchases, high) < level && high < LARGEST_AMOUNT) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (atMost(history, purchases, middle) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double atMost(@Nullable SpendHistory history, CountDistribution purchases, double amount) {
        double sum = purchases.probability(0);
        double counted = sum;
        double last = 0;
        for (int n = 1; n < purchases.size(); n++) {
            last = probabilityOfAtMost(history, n, amount);
            sum += purchases.probability(n) * last;
            counted += purchases.probability(n);
        }
        return sum + Math.max(1 - counted, 0) * last;
    }

    private void requireMean() {
        if (!hasMean()) {
            throw new IllegalStateException("with q = %s the expected spend is infinite".formatted(q));
        }
    }
}
