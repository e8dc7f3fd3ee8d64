package io.stammkunde.metrics.lifetime;

import static org.hipparchus.special.Gamma.logGamma;

/**
 * The BG/NBD model (Fader, Hardie, Lee 2005): customers buy at random at rates that vary between them (gamma: r, α) and
 * after any purchase may stop for good with a probability that varies too (beta: a, b). Everything is computed with
 * logarithms, so that thousands of repeats do not overflow.
 *
 * <p>P(alive) is 1 for everybody without a repeat, as the model lets customers stop only after a repeat: do not rank
 * one-time buyers by it.
 */
public record BgNbd(double r, double alpha, double a, double b) {
    /** How near to 1 {@code a} may come before the expectation is taken as the mean of its neighbours. */
    private static final double POLE = 1e-5;

    public BgNbd {
        if (!(r > 0 && alpha > 0 && a > 0 && b > 0)) {
            throw new IllegalArgumentException(
                    "the parameters are positive, got r=%s, alpha=%s, a=%s, b=%s".formatted(r, alpha, a, b));
        }
    }

    /** Log-likelihood of one customer. */
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

    /** Probability that the customer still buys at the end of the observation. */
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

    /**
     * Expected number of purchases in the time after the observation. Euler's transformation of the published formula:
     * with z = t/(α+T+t) the growing factors cancel and {@code (1−z)^(a−1) · ₂F₁(a+b−1−r, a−1; a+b+x−1; z)} is left.
     *
     * @param weeks length of that time
     */
    public double expectedPurchases(PurchaseHistory history, double weeks) {
        if (!(weeks >= 0)) {
            throw new IllegalArgumentException("time does not run backwards, weeks is " + weeks);
        }
        return ifAlive(history, weeks) * probabilityAlive(history);
    }

    private double ifAlive(PurchaseHistory history, double weeks) {
        if (Math.abs(a - 1) < POLE) {
            var below = new BgNbd(r, alpha, 1 - POLE * 2, b);
            var above = new BgNbd(r, alpha, 1 + POLE * 2, b);
            return (below.ifAlive(history, weeks) + above.ifAlive(history, weeks)) / 2;
        }
        double c = a + b + history.repeats() - 1;
        if (Math.abs(c) < POLE) {
            var below = new BgNbd(r, alpha, a, b - POLE * 2);
            var above = new BgNbd(r, alpha, a, b + POLE * 2);
            return (below.ifAlive(history, weeks) + above.ifAlive(history, weeks)) / 2;
        }
        double z = weeks / (alpha + history.age() + weeks);
        double decay = Math.exp((a - 1) * Math.log1p(-z)) * Hypergeometric.of(a + b - 1 - r, a - 1, c, z);
        return c / (a - 1) * (1 - decay);
    }
}
