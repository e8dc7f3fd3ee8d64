package io.stammkunde.metrics.survival;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.jspecify.annotations.Nullable;

/**
 * Whether groups stay equally long: the log-rank test (Mantel 1966; Kalbfleisch and Prentice, 1.5). At each time the
 * ends in a group are compared with its share of the people at risk; {@code χ² = (O−E)ᵀ V⁻ (O−E)} with the
 * hypergeometric covariance V.
 *
 * @param chiSquare the statistic
 * @param degreesOfFreedom groups that can be compared, less one
 * @param pValue chance of at least this statistic if all groups stay equally long
 */
public record LogRank(double chiSquare, int degreesOfFreedom, double pValue) {
    private static final double NEGLIGIBLE = 1e-10;

    /** The test, or null if there is nothing to compare: fewer than two groups were at risk while anybody left. */
    public static @Nullable LogRank of(List<LifeTable> groups) {
        var sums = new Sums(groups);
        var covariance = new SingularValueDecomposition(new Array2DRowRealMatrix(sums.covariance, false));
        double largest = covariance.getNorm();
        if (groups.size() < 2 || !(largest > 0)) {
            return null;
        }
        double[] values = covariance.getSingularValues();
        int rank = (int) Arrays.stream(values)
                .filter(value -> value > NEGLIGIBLE * largest)
                .count();
        var difference = new ArrayRealVector(sums.difference, false);
        double statistic = 0;
        for (int i = 0; i < rank; i++) {
            double along = covariance.getU().getColumnVector(i).dotProduct(difference);
            statistic += along * along / values[i];
        }
        return new LogRank(statistic, rank, 1 - new ChiSquaredDistribution(rank).cumulativeProbability(statistic));
    }

    /** Observed less expected ends of each group, and their covariance, over all times at which somebody left. */
    private static final class Sums {
        final double[] difference;
        final double[][] covariance;
        private final List<LifeTable> groups;
        private final int[] next;

        Sums(List<LifeTable> groups) {
            this.groups = groups;
            next = new int[groups.size()];
            difference = new double[groups.size()];
            covariance = new double[Math.max(1, groups.size())][Math.max(1, groups.size())];
            var times = groups.stream()
                    .flatMap(group -> group.rows().stream())
                    .mapToDouble(LifeTable.Row::time)
                    .sorted()
                    .distinct()
                    .toArray();
            for (double time : times) {
                add(time);
            }
        }

        private void add(double time) {
            double[] atRisk = new double[groups.size()];
            double all = 0;
            double ended = 0;
            for (int g = 0; g < groups.size(); g++) {
                var rows = groups.get(g).rows();
                if (next[g] == rows.size()) {
                    continue;
                }
                var row = rows.get(next[g]);
                // people at risk at a time without a row of its own are those of the next row
                atRisk[g] = row.atRisk();
                all += row.atRisk();
                if (row.time() == time) {
                    ended += row.ended();
                    difference[g] += row.ended();
                    next[g]++;
                }
            }
            if (ended == 0) {
                return;
            }
            double spread = all > 1 ? ended * (all - ended) / (all - 1) : 0;
            for (int g = 0; g < groups.size(); g++) {
                double share = atRisk[g] / all;
                difference[g] -= ended * share;
                for (int h = 0; h < groups.size(); h++) {
                    covariance[g][h] += spread * share * ((g == h ? 1 : 0) - atRisk[h] / all);
                }
            }
        }
    }
}
