package io.stammkunde.metrics.lifetime;

/** Sums of numbers that are too large or too small to be written down. */
final class LogSum {
    private LogSum() {}

    /** {@code ln(e^x + e^y)}; either may be the logarithm of 0. */
    static double of(double x, double y) {
        double high = Math.max(x, y);
        if (high == Double.NEGATIVE_INFINITY) {
            return high;
        }
        return high + Math.log1p(Math.exp(Math.min(x, y) - high));
    }
}
