package io.stammkunde.metrics.figure;

import io.stammkunde.metrics.inference.PoissonCount;
import io.stammkunde.metrics.inference.StandardNormal;
import io.stammkunde.metrics.inference.Wilson;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the long-run value of a figure lies, with 95 % confidence.
 *
 * @param level 0.95
 * @param low lower bound
 * @param high upper bound
 * @param standardError in the unit of the figure; null where there is none
 * @param method {@code wilson} for a proportion (Wilson 1927), {@code wilson-clustered} for one of rows of which a person
 *     may have several (Dean, Pagano 2015), {@code wilson-converted} for one that is converted to another length of
 *     time, {@code delta} for a ratio, {@code poisson-count} for a count (Garwood 1936; Fay, Feuer
 *     1997), {@code poisson} for an amount, {@code order-statistics} for a median, of at least the confidence
 */
public record Interval(
        double level, double low, double high, @Nullable Double standardError, String method) {
    /** How often intervals are right. */
    public static final double LEVEL = 0.95;

    static final double Z = StandardNormal.quantile((1 + LEVEL) / 2);

    /** Nothing with fewer than two people, of whom no spread can be seen. */
    static Optional<Interval> of(Contributions sums) {
        double error = sums.standardError();
        if (Double.isNaN(error)) {
            return Optional.empty();
        }
        double value = sums.value();
        return Optional.of(
                switch (sums.kind()) {
                    case PROPORTION -> wilson(sums, error);
                    case RATIO -> new Interval(LEVEL, value - Z * error, value + Z * error, error, "delta");
                    case COUNT -> count(sums, error);
                    case AMOUNT -> new Interval(LEVEL, value - Z * error, value + Z * error, error, "poisson");
                });
    }

    private static Interval count(Contributions sums, double error) {
        var bounds = PoissonCount.of(sums.n(), sums.nn(), LEVEL);
        return new Interval(LEVEL, bounds.low(), bounds.high(), error, "poisson-count");
    }

    private static Interval wilson(Contributions sums, double error) {
        var bounds = Wilson.ofEffective(sums.value(), sums.observations(), Z);
        return new Interval(
                LEVEL, bounds.low(), bounds.high(), error, sums.countsEachOnce() ? "wilson" : "wilson-clustered");
    }
}
