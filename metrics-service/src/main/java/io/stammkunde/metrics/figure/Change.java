package io.stammkunde.metrics.figure;

import io.stammkunde.metrics.inference.StandardNormal;
import java.util.Optional;

/**
 * Whether a figure has changed by more than chance.
 *
 * @param difference now less before, in the unit of the figure
 * @param low lower bound of the difference, with 95 % confidence
 * @param high upper bound
 * @param z the difference in standard errors
 * @param pValue two-sided: how often chance alone makes a difference at least this large
 * @param significant whether that is less than 5 in 100
 * @param method {@code two-proportion-z} (pooled) or {@code z} (each period with its own standard error)
 */
public record Change(
        double difference, double low, double high, double z, double pValue, boolean significant, String method) {
    private static final double SIGNIFICANT = 0.05;

    /** Compares two periods; nothing where a figure is no sum over people. */
    static Optional<Change> between(Evidence before, Evidence now) {
        return before instanceof Contributions then && now instanceof Contributions sums
                ? between(then, sums)
                : Optional.empty();
    }

    /**
     * Compares two periods as if their people were different ones; as many come back, the true error is rather smaller.
     * Nothing where one of the periods has fewer than two people, or nobody differs from anybody.
     */
    static Optional<Change> between(Contributions before, Contributions now) {
        double own = Math.hypot(before.standardError(), now.standardError());
        boolean proportions =
                now.kind() == Contributions.Kind.PROPORTION && before.countsEachOnce() && now.countsEachOnce();
        double error = proportions ? pooled(before, now) : own;
        if (Double.isNaN(own) || Double.isNaN(error) || error == 0) {
            return Optional.empty();
        }
        double difference = now.value() - before.value();
        double z = difference / error;
        double p = StandardNormal.twoSidedP(z);
        return Optional.of(new Change(
                difference,
                difference - Interval.Z * own,
                difference + Interval.Z * own,
                z,
                p,
                p < SIGNIFICANT,
                proportions ? "two-proportion-z" : "z"));
    }

    private static double pooled(Contributions before, Contributions now) {
        double p = (before.n() + now.n()) / (before.people() + now.people());
        return Math.sqrt(p * (1 - p) * (1.0 / before.people() + 1.0 / now.people()));
    }
}
