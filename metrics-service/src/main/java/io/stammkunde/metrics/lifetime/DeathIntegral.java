package io.stammkunde.metrics.lifetime;

/**
 * {@code ∫ (α+y)^−(r+x) (β+y)^−(s+1) dy} from tₓ to T: how likely it is that a customer of Pareto/NBD has stopped between
 * the last purchase and now. The published form is a difference of two ₂F₁, which cancels where tₓ is near T and
 * overflows where x is large. The integral itself does neither: by the logarithm of {@code min(α,β)+y} the integrand
 * falls like an exponential function and has no singularity nearer than π to the real axis, so that a few points of
 * Gauss and Legendre give it to rounding. Tested against exact arithmetic for parameters from 0.001 to 1000, x up to 1000
 * and T up to 2000.
 *
 * <p>The points stay, as derivatives are sums over them. For one thread.
 */
final class DeathIntegral {
    /** Natural logarithm of what may be left out: a part in 10²⁰. */
    private static final double NEGLIGIBLE = 46;

    private static final int HALVINGS = 24;

    /** {@code ln(α+y)} of each point. */
    final double[] logAlphaY = new double[GaussLegendre.FINE.points.length];
    /** {@code ln(β+y)} of each point. */
    final double[] logBetaY = new double[GaussLegendre.FINE.points.length];
    /** {@code 1/(α+y)} of each point. */
    final double[] overAlphaY = new double[GaussLegendre.FINE.points.length];
    /** {@code 1/(β+y)} of each point. */
    final double[] overBetaY = new double[GaussLegendre.FINE.points.length];
    /** Each point's share of the integral; they add up to 1. */
    final double[] share = new double[GaussLegendre.FINE.points.length];
    /** How many points there are: none if tₓ is T. */
    int points;
    /** The integral's logarithm; minus infinity if tₓ is T. */
    double log;

    private final double r;
    private final double s;
    private final boolean alphaIsLess;
    private final double least;
    private final double difference;

    DeathIntegral(double r, double alpha, double s, double beta) {
        this.r = r;
        this.s = s;
        alphaIsLess = alpha <= beta;
        least = Math.min(alpha, beta);
        difference = Math.abs(alpha - beta);
    }

    /** Computes the integral for a customer. */
    void compute(int x, double recency, double age) {
        double ofLess = alphaIsLess ? r + x : s + 1;
        double ofMore = alphaIsLess ? s + 1 : r + x;
        double low = Math.log(least + recency);
        // the difference of two logarithms would lose its digits where tₓ is near T
        double length = Math.log1p((age - recency) / (least + recency));
        if (!(length > 0)) {
            points = 0;
            log = Double.NEGATIVE_INFINITY;
            return;
        }
        double start = logIntegrand(ofLess, ofMore, low);
        double fall = start - logIntegrand(ofLess, ofMore, low + length);
        if (fall > NEGLIGIBLE) {
            length = whereNegligible(ofLess, ofMore, low, length, start);
            fall = NEGLIGIBLE;
        }
        sum(ofLess, ofMore, low, length, start, rule(fall, length));
    }

    private static GaussLegendre rule(double fall, double length) {
        if (fall < 4 && length < 1.8) {
            return GaussLegendre.COARSEST;
        }
        if (fall < 12 && length < 3) {
            return GaussLegendre.COARSE;
        }
        return fall < 28 && length < 6 ? GaussLegendre.MEDIUM : GaussLegendre.FINE;
    }

    private void sum(double ofLess, double ofMore, double low, double length, double start, GaussLegendre rule) {
        double sum = 0;
        points = rule.points.length;
        for (int i = 0; i < points; i++) {
            double logLess = low + length * rule.points[i];
            double less = Math.exp(logLess);
            double more = less + difference;
            double logMore = Math.log(more);
            double part = rule.weights[i] * Math.exp(logLess - ofLess * logLess - ofMore * logMore - start);
            share[i] = part;
            sum += part;
            logAlphaY[i] = alphaIsLess ? logLess : logMore;
            logBetaY[i] = alphaIsLess ? logMore : logLess;
            overAlphaY[i] = 1 / (alphaIsLess ? less : more);
            overBetaY[i] = 1 / (alphaIsLess ? more : less);
        }
        for (int i = 0; i < points; i++) {
            share[i] /= sum;
        }
        log = start + Math.log(sum * length);
    }

    private double logIntegrand(double ofLess, double ofMore, double logLess) {
        return logLess - ofLess * logLess - ofMore * Math.log(Math.exp(logLess) + difference);
    }

    /** The integrand falls ever faster, so one halving after the other finds where nothing is left of it. */
    private double whereNegligible(double ofLess, double ofMore, double low, double length, double start) {
        double enough = length;
        double tooLittle = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (tooLittle + enough) / 2;
            if (start - logIntegrand(ofLess, ofMore, low + middle) > NEGLIGIBLE) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough;
    }
}
