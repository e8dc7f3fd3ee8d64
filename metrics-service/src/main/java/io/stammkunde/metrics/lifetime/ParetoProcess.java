package io.stammkunde.metrics.lifetime;

/**
 * Purchases at a rate that is gamma distributed (r, α) until the end of a lifetime that is Pareto distributed of the
 * second kind (s, β). This is what a customer of Pareto/NBD who is alive does from now on, with parameters that have
 * learned from the past.
 */
record ParetoProcess(double r, double alpha, double s, double beta) implements PurchaseProcess {
    /**
     * {@inheritDoc}
     *
     * <p>{@code rβ/(α(s−1)) · [1 − (β/(β+t))^(s−1)]} (Fader, Hardie 2005), which for s = 1 is
     * {@code rβ/α · ln((β+t)/β)}.
     */
    @Override
    public double expected(double weeks) {
        PurchaseModel.requireTime(weeks);
        double length = Math.log1p(weeks / beta);
        double lived = s == 1 ? length : -Math.expm1(-(s - 1) * length) / (s - 1);
        return r * beta / alpha * lived;
    }

    /**
     * {@inheritDoc}
     *
     * <p>The mean, over all lifetimes, of the negative binomial distribution of purchases within them.
     */
    @Override
    public CountDistribution counts(double weeks, double tail) {
        PurchaseModel.requireTime(weeks);
        return CountDistribution.until(tail, new Counts(weeks)::next);
    }

    private final class Counts {
        private final NegativeBinomial[] within;
        private final double[] share;

        /** Lifetimes by the points of Gauss and Legendre, and last the lifetime that outlasts the time. */
        Counts(double weeks) {
            double length = Math.log1p(weeks / beta);
            // the more purchases are expected, the sharper a number of them tells the lifetime
            int panels = 1 + (int) Math.min(Math.sqrt(r * weeks / alpha) / 4, 50);
            double[] points = GaussLegendre.COARSE.points;
            within = new NegativeBinomial[panels * points.length + 1];
            share = new double[within.length];
            int filled = 0;
            for (int panel = 0; panel < panels; panel++) {
                for (int i = 0; i < points.length; i++) {
                    double at = length * (panel + points[i]) / panels;
                    within[filled] = new NegativeBinomial(r, alpha, beta * Math.expm1(at));
                    share[filled] = GaussLegendre.COARSE.weights[i] * length / panels * s * Math.exp(-s * at);
                    filled++;
                }
            }
            within[filled] = new NegativeBinomial(r, alpha, weeks);
            share[filled] = Math.exp(-s * length);
        }

        double next() {
            double sum = 0;
            for (int i = 0; i < within.length; i++) {
                sum += share[i] * within[i].next();
            }
            return sum;
        }
    }
}
