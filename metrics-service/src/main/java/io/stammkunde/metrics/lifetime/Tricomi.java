package io.stammkunde.metrics.lifetime;

/**
 * Tricomi's confluent hypergeometric function where discounting needs it: {@code Ψ(1, 2−s; z) = ∫ e^(−zu) (1+u)^(−s) du}
 * from 0 on, which is {@code z^(s−1) Ψ(s, s; z)}. By v = ln(1+u) the integrand is smooth and falls faster than any
 * exponential function. Tested against the exponential integral and the incomplete gamma function for 0.05 ≤ s ≤ 20 and
 * 1e-6 ≤ z ≤ 1e4.
 */
final class Tricomi {
    /** Natural logarithm of what may be left out. */
    private static final double NEGLIGIBLE = 46;

    private Tricomi() {}

    static double ofOne(double s, double z) {
        double end = Math.log1p(NEGLIGIBLE / z);
        int panels = 1 + (int) Math.ceil(end);
        return GaussLegendre.FINE.integral(v -> Math.exp(-z * Math.expm1(v) + (1 - s) * v), 0, end, panels);
    }
}
