package io.stammkunde.metrics.experiment.inference;

import io.stammkunde.metrics.inference.StandardNormal;
import java.util.Arrays;

/**
 * Whether values of one group tend to be higher than those of another one, by ranks (Mann, Whitney 1947), in the normal
 * approximation with corrections for ties and continuity. Insensitive to outliers; says nothing about means.
 *
 * @param u how many pairs the treatment wins, ties as halves
 * @param superiority {@code u} as a share of all pairs: 0.5 means no tendency
 * @param z 0 where all values are equal
 * @param p two-sided
 */
public record MannWhitney(double u, double superiority, double z, double p) {
    private static final double CONTINUITY = 0.5;

    /** Neither group may be empty; the arrays are left as they are. */
    public static MannWhitney of(double[] control, double[] treatment) {
        if (control.length == 0 || treatment.length == 0) {
            throw new IllegalArgumentException("both groups need values");
        }
        var ranks = Ranks.of(control, treatment);
        double n = control.length;
        double m = treatment.length;
        double all = n + m;
        double u = ranks.sumOfTreatment - m * (m + 1) / 2;
        double variance = n * m / 12 * (all + 1 - ranks.ties / (all * (all - 1)));
        double distance = u - n * m / 2;
        double corrected = Math.max(0, Math.abs(distance) - CONTINUITY) * Math.signum(distance);
        double z = variance <= 0 ? 0 : corrected / Math.sqrt(variance);
        return new MannWhitney(u, u / (n * m), z, StandardNormal.twoSidedP(z));
    }

    /**
     * Ranks among the values of both groups.
     *
     * @param sumOfTreatment ranks of the treatment, mean ranks for ties
     * @param ties Σ(t³ − t) over groups of t equal values
     */
    private record Ranks(double sumOfTreatment, double ties) {
        static Ranks of(double[] control, double[] treatment) {
            double[] c = control.clone();
            double[] t = treatment.clone();
            Arrays.sort(c);
            Arrays.sort(t);
            int i = 0;
            int j = 0;
            double sum = 0;
            double ties = 0;
            while (i < c.length || j < t.length) {
                double value = i == c.length ? t[j] : j == t.length ? c[i] : Math.min(c[i], t[j]);
                int before = i + j;
                int nextI = after(c, i, value);
                int nextJ = after(t, j, value);
                double equal = (double) nextI + nextJ - before;
                sum += (nextJ - j) * (before + (equal + 1) / 2);
                ties += equal * equal * equal - equal;
                i = nextI;
                j = nextJ;
            }
            return new Ranks(sum, ties);
        }

        private static int after(double[] sorted, int from, double value) {
            int next = from;
            while (next < sorted.length && sorted[next] == value) {
                next++;
            }
            return next;
        }
    }
}
