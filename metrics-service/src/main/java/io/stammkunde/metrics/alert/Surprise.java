package io.stammkunde.metrics.alert;

import java.util.Optional;

/** How far a value is from what was expected. */
final class Surprise {
    /** The least spread, relative to what is expected: what differs by less than 3.5 times this is nothing to tell. */
    static final double LEAST_SPREAD = 0.01;

    private Surprise() {}

    /** Empty where there is no measure of distance: nothing has ever been there, and now something is. */
    static Optional<Expectation> of(double expected, double scale, double value) {
        double spread = Math.max(scale, LEAST_SPREAD * Math.abs(expected));
        double distance = value - expected;
        if (spread == 0) {
            return distance == 0 ? Optional.of(new Expectation(expected, expected, expected, 0)) : Optional.empty();
        }
        double most = Expectation.MOST_Z * spread;
        return Optional.of(new Expectation(expected, expected - most, expected + most, distance / spread));
    }
}
