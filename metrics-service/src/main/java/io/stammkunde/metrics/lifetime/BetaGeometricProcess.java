package io.stammkunde.metrics.lifetime;

/**
 * Purchases at a rate that is gamma distributed (r, α), each followed by a stop with a probability that is beta
 * distributed (a, b). This is what a customer of BG/NBD or MBG/NBD who is alive does from now on, with parameters that
 * have learned from the past (Fader, Hardie, Lee 2005, equations 8 and 9).
 */
record BetaGeometricProcess(double r, double alpha, double a, double b) implements PurchaseProcess {
    /** How near to its poles a parameter may come before the expectation is taken as the mean of its neighbours. */
    private static final double POLE = 1e-5;

    /**
     * {@inheritDoc}
     *
     * <p>Euler's transformation of the published formula: with z = t/(α+t) the growing factors cancel and
     * {@code (1−z)^(a−1) · ₂F₁(a+b−1−r, a−1; a+b−1; z)} is left.
     */
    @Override
    public double expected(double weeks) {
        PurchaseModel.requireTime(weeks);
        if (Math.abs(a - 1) < POLE) {
            return (new BetaGeometricProcess(r, alpha, 1 - POLE * 2, b).expected(weeks)
                            + new BetaGeometricProcess(r, alpha, 1 + POLE * 2, b).expected(weeks))
                    / 2;
        }
        double c = a + b - 1;
        if (Math.abs(c) < POLE) {
            return (new BetaGeometricProcess(r, alpha, a, b - POLE * 2).expected(weeks)
                            + new BetaGeometricProcess(r, alpha, a, b + POLE * 2).expected(weeks))
                    / 2;
        }
        double z = weeks / (alpha + weeks);
        double decay = Math.exp((a - 1) * Math.log1p(-z)) * Hypergeometric.of(c - r, a - 1, c, z);
        return c / (a - 1) * (1 - decay);
    }

    @Override
    public CountDistribution counts(double weeks, double tail) {
        PurchaseModel.requireTime(weeks);
        return CountDistribution.until(tail, new Counts(weeks)::next);
    }

    private final class Counts {
        private final NegativeBinomial purchases;
        private int n;
        /** Probability not to have stopped after n purchases. */
        private double stayed = 1;
        /** Probability to stop after exactly the nth. */
        private double stopped = a / (a + b);
        /** Probability of n or more purchases of somebody who never stops. */
        private double enough = 1;

        Counts(double weeks) {
            purchases = new NegativeBinomial(r, alpha, weeks);
        }

        double next() {
            double exactly = purchases.next();
            double probability = stayed * exactly + (n == 0 ? 0 : stopped * Math.max(enough, 0));
            if (n > 0) {
                stopped *= (b + n - 1) / (a + b + n);
            }
            stayed *= (b + n) / (a + b + n);
            enough -= exactly;
            n++;
            return probability;
        }
    }
}
