package io.stammkunde.metrics.alert;

/**
 * What earlier periods let one expect of a period.
 *
 * @param expected the value, in the unit of the figure
 * @param low below it a value is unexpected
 * @param high above it a value is unexpected
 * @param z how far the value is from what was expected, in robust standard deviations
 */
record Expectation(double expected, double low, double high, double z) {
    /** The customary bound of robust z (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993). */
    static final double MOST_Z = 3.5;

    boolean isMissed() {
        return Math.abs(z) > MOST_Z;
    }
}
