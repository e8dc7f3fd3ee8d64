package io.stammkunde.metrics.relation;

import java.util.Arrays;

/** Places of values among each other. */
final class Ranks {
    private Ranks() {}

    /** From 1; equal values share the mean of their places. */
    static double[] mean(double[] values) {
        double[] sorted = sorted(values);
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int found = first(sorted, values[i]);
            ranks[i] = (found + last(sorted, values[i])) / 2.0 + 1;
        }
        return ranks;
    }

    /** From 0; equal values have the same place, the next greater one any greater place. */
    static int[] order(double[] values) {
        double[] sorted = sorted(values);
        int[] ranks = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = first(sorted, values[i]);
        }
        return ranks;
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static int first(double[] sorted, double value) {
        int low = 0;
        for (int high = sorted.length; low < high; ) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int last(double[] sorted, double value) {
        int low = 0;
        for (int high = sorted.length; low < high; ) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
