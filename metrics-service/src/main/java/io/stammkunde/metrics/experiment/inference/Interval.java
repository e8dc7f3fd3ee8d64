package io.stammkunde.metrics.experiment.inference;

/**
 * A range of plausible values.
 *
 * @param lower not above {@code upper}
 */
public record Interval(double lower, double upper) {
    /** As far to both sides of an estimate. */
    public static Interval around(double estimate, double halfWidth) {
        return new Interval(estimate - halfWidth, estimate + halfWidth);
    }

    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }

    /** Whether every value of this one lies in the other one. */
    public boolean isWithin(Interval other) {
        return lower >= other.lower && upper <= other.upper;
    }
}
