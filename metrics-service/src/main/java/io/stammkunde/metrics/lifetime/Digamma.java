package io.stammkunde.metrics.lifetime;

/**
 * The derivative of ln Γ. Hipparchus has it to eight decimals only, as a term of its series has the wrong sign, and a
 * million customers multiply the rest.
 */
final class Digamma {
    /** From here on the series is exact to rounding. */
    private static final double LEAST = 12;
    /** Bernoulli's numbers, divided by their order. */
    private static final double[] COEFFICIENTS = {
        1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32760, 1.0 / 12
    };

    private Digamma() {}

    /** At a positive argument, to rounding. */
    static double of(double argument) {
        double x = argument;
        double shift = 0;
        while (x < LEAST) {
            shift -= 1 / x;
            x++;
        }
        double inverse = 1 / (x * x);
        double series = 0;
        for (int i = COEFFICIENTS.length - 1; i >= 0; i--) {
            series = inverse * (COEFFICIENTS[i] + series);
        }
        return shift + Math.log(x) - 1 / (2 * x) - series;
    }
}
