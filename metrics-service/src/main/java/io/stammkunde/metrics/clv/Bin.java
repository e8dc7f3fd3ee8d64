package io.stammkunde.metrics.clv;

import java.util.ArrayList;
import java.util.List;

/**
 * Customers whose figure lies between two bounds.
 *
 * @param low inclusive
 * @param high exclusive, but inclusive for the last bin
 * @param customers how many there are
 * @param value sum of their figures
 */
public record Bin(double low, double high, long customers, double value) {
    /**
     * Counts values into bins.
     *
     * @param edges ascending, one more than there are bins; no value may lie outside
     */
    static List<Bin> of(double[] values, List<Double> edges) {
        int bins = edges.size() - 1;
        long[] customers = new long[bins];
        double[] sums = new double[bins];
        for (double value : values) {
            int bin = 0;
            while (bin < bins - 1 && value >= edges.get(bin + 1)) {
                bin++;
            }
            customers[bin]++;
            sums[bin] += value;
        }
        var found = new ArrayList<Bin>();
        for (int bin = 0; bin < bins; bin++) {
            found.add(new Bin(edges.get(bin), edges.get(bin + 1), customers[bin], sums[bin]));
        }
        return found;
    }

    /** Joins neighbours until each bin is about nobody or about as many as may be shown; totals stay. */
    static List<Bin> joined(List<Bin> bins, long least) {
        var joined = new ArrayList<Bin>();
        for (var bin : bins) {
            boolean waits = !joined.isEmpty() && joined.getLast().isSmall(least);
            joined.add(waits ? joined.removeLast().with(bin) : bin);
        }
        while (joined.size() > 1 && joined.getLast().isSmall(least)) {
            var last = joined.removeLast();
            joined.add(joined.removeLast().with(last));
        }
        return joined;
    }

    private boolean isSmall(long least) {
        return customers > 0 && customers < least;
    }

    private Bin with(Bin next) {
        return new Bin(low, next.high, customers + next.customers, value + next.value);
    }
}
