package io.stammkunde.metrics.lifetime;

/**
 * How many purchases somebody makes within a time at a rate that is gamma distributed (r, α), one number after the
 * other: {@code Γ(r+n)/(Γ(r) n!) · (α/(α+t))^r · (t/(α+t))^n}. Each follows from the one before; with logarithms as long
 * as the numbers are too small for a double.
 */
final class NegativeBinomial {
    /** From here on a number is as exact as a double can be. */
    private static final double LEAST_LOG = -690;

    private final double r;
    private final double ratio;
    private double log;
    private double probability;
    private int next;

    NegativeBinomial(double r, double alpha, double weeks) {
        this.r = r;
        ratio = weeks / (alpha + weeks);
        log = -r * Math.log1p(weeks / alpha);
        probability = Math.exp(log);
    }

    /** The probability of the next number, 0 first. */
    double next() {
        if (next > 0) {
            double factor = (r + next - 1) / next * ratio;
            if (log < LEAST_LOG) {
                log += Math.log(factor);
                probability = Math.exp(log);
            } else {
                probability *= factor;
            }
        }
        next++;
        return probability;
    }
}
