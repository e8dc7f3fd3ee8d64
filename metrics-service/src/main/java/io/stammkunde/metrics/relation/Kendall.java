package io.stammkunde.metrics.relation;

import io.stammkunde.metrics.inference.StandardNormal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Of two customers, how much more often both figures are higher for the same one than not: Kendall's τ-b
 * {@code (P−Q) / √((P+Q+X)(P+Q+Y))}, P pairs in the same order, Q in opposite order, X and Y tied in one figure only
 * (Kendall 1945). Counted in O(n log n) by sorting (Knight, JASA 61, 1966); the p-value is that of the normal
 * distribution with the variance for ties (Kendall, Rank Correlation Methods, 4th ed., 4.2).
 *
 * @param coefficient from −1 to 1
 * @param pValue chance of a coefficient at least this far from 0 if the figures do not go together
 */
public record Kendall(double coefficient, double pValue) {
    private static final long LOW_WORD = 0xffff_ffffL;

    /** The correlation, or null where it is not defined: fewer than four pairs, or a figure that does not vary. */
    public static @Nullable Kendall of(double[] x, double[] y) {
        int n = x.length;
        if (n < Pearson.FEWEST) {
            return null;
        }
        long[] pairs = sortedPairs(x, y);
        var tiedX = new Ties();
        var tiedBoth = new Ties();
        countRuns(pairs, tiedX, tiedBoth);
        int[] second =
                Arrays.stream(pairs).mapToInt(pair -> (int) (pair & LOW_WORD)).toArray();
        long opposite = inversions(second, new int[n], 0, n);
        var tiedY = new Ties();
        countRuns(second, tiedY);
        long all = (long) n * (n - 1) / 2;
        double withoutX = all - tiedX.pairs;
        double withoutY = all - tiedY.pairs;
        if (withoutX == 0 || withoutY == 0) {
            return null;
        }
        double balance = all - tiedX.pairs - tiedY.pairs + tiedBoth.pairs - 2.0 * opposite;
        double tau = balance / Math.sqrt(withoutX) / Math.sqrt(withoutY);
        double z = Math.abs(balance) / Math.sqrt(variance(n, tiedX, tiedY));
        return new Kendall(Math.clamp(tau, -1, 1), StandardNormal.twoSidedP(z));
    }

    /** By the first figure, then by the second: places of both in one number each. */
    private static long[] sortedPairs(double[] x, double[] y) {
        int[] first = Ranks.order(x);
        int[] second = Ranks.order(y);
        long[] pairs = new long[x.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) first[i] << Integer.SIZE | second[i];
        }
        Arrays.sort(pairs);
        return pairs;
    }

    private static void countRuns(long[] pairs, Ties tiedX, Ties tiedBoth) {
        int startX = 0;
        int startBoth = 0;
        for (int i = 1; i <= pairs.length; i++) {
            if (i == pairs.length || pairs[i] != pairs[startBoth]) {
                tiedBoth.add(i - startBoth);
                startBoth = i;
            }
            if (i == pairs.length || pairs[i] >>> Integer.SIZE != pairs[startX] >>> Integer.SIZE) {
                tiedX.add(i - startX);
                startX = i;
            }
        }
    }

    private static void countRuns(int[] sorted, Ties ties) {
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                ties.add(i - start);
                start = i;
            }
        }
    }

    /** Sorts a range and counts how many pairs of it stood in the wrong order. */
    private static long inversions(int[] values, int[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long found = inversions(values, spare, from, middle) + inversions(values, spare, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (right == to || (left < middle && values[left] <= values[right])) {
                spare[i] = values[left++];
            } else {
                found += middle - left;
                spare[i] = values[right++];
            }
        }
        System.arraycopy(spare, from, values, from, to - from);
        return found;
    }

    private static double variance(double n, Ties x, Ties y) {
        double plain = (n * (n - 1) * (2 * n + 5) - x.weighted - y.weighted) / 18;
        double pairs = 2.0 * x.pairs * (2.0 * y.pairs) / (2 * n * (n - 1));
        double triples = x.triples * y.triples / (9 * n * (n - 1) * (n - 2));
        return plain + pairs + triples;
    }

    /** Sums over runs of t equal values. */
    private static final class Ties {
        /** Of t(t−1)/2. */
        long pairs;
        /** Of t(t−1)(t−2). */
        double triples;
        /** Of t(t−1)(2t+5). */
        double weighted;

        void add(long t) {
            pairs += t * (t - 1) / 2;
            triples += (double) t * (t - 1) * (t - 2);
            weighted += (double) t * (t - 1) * (2 * t + 5);
        }
    }
}
