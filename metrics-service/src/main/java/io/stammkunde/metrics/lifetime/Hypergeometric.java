package io.stammkunde.metrics.lifetime;

/**
 * Gauss' hypergeometric function ₂F₁(a, b; c; z) for 0 ≤ z < 1, by its series. Tested against exact arithmetic for
 * |a|, |b| ≤ 50, 0.05 ≤ c ≤ 2000 and z ≤ 0.9999 wherever the series does not cancel, which is where the expectations of
 * BG/NBD need it: see {@link BgNbd#expectedPurchases}.
 */
final class Hypergeometric {
    private static final int MAX_TERMS = 10_000_000;
    private static final double PRECISION = 1e-16;

    private Hypergeometric() {}

    static double of(double a, double b, double c, double z) {
        if (!(z >= 0 && z < 1)) {
            throw new IllegalArgumentException("2F1 is summed for 0 <= z < 1 only, z is " + z);
        }
        double sum = 1;
        double term = 1;
        for (int n = 0; n < MAX_TERMS; n++) {
            double ratio = (a + n) * (b + n) / ((c + n) * (n + 1.0)) * z;
            term *= ratio;
            sum += term;
            if (term == 0 || (Math.abs(ratio) < 1 && restAfter(term, ratio, z) < PRECISION * Math.abs(sum))) {
                return sum;
            }
        }
        throw new ArithmeticException("2F1(%s, %s; %s; %s) does not converge".formatted(a, b, c, z));
    }

    /** An upper bound of what is left, for ratios that tend to z. */
    private static double restAfter(double term, double ratio, double z) {
        double bound = Math.max(Math.abs(ratio), z);
        return Math.abs(term) * bound / (1 - bound);
    }
}
