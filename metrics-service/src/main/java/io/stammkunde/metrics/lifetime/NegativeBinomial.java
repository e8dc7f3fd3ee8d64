package io.stammkunde.metrics.lifetime;

/**
 * How many purchases somebody makes within a time at a rate that is gamma distributed (r, α), one number after the
 * other: {@code Γ(r+n)/(Γ(r) n!) · (α/(α+t))^r · (t/(α+t))^n}, with logarithms.
 */
final class NegativeBinomial {
    private final double r;
    private final double logRatio;
    private double log;
    private int next;

    NegativeBinomial(double r, double alpha, double weeks) {
        this.r = r;
        logRatio = Math.log(weeks) - Math.log(alpha + weeks);
        log = -r * Math.log1p(weeks / alpha);
    }

    /** The probability of the next number, 0 first. */
    double next() {
        if (next > 0) {
            log += Math.log((r + next - 1) / next) + logRatio;
        }
        next++;
        return Math.exp(log);
    }
}
