package io.stammkunde.metrics.relation;

import org.jspecify.annotations.Nullable;

/**
 * How far two figures rise together, whatever their scale: Pearson's coefficient of the ranks, ties sharing the mean of
 * theirs (Spearman 1904). The p-value is Student's, which is close from about ten pairs on.
 *
 * @param coefficient from −1 to 1
 * @param pValue chance of a coefficient at least this far from 0 if the figures do not go together
 */
public record Spearman(double coefficient, double pValue) {
    /** The correlation, or null where it is not defined: fewer than four pairs, or a figure that does not vary. */
    public static @Nullable Spearman of(double[] x, double[] y) {
        if (x.length < Pearson.FEWEST) {
            return null;
        }
        double rho = Pearson.coefficient(Ranks.mean(x), Ranks.mean(y));
        return Double.isNaN(rho) ? null : new Spearman(rho, Pearson.pValue(rho, x.length));
    }
}
