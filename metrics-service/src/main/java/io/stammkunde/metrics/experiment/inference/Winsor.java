package io.stammkunde.metrics.experiment.inference;

import java.util.Arrays;
import java.util.List;

/** Caps outliers, so that a single large order does not decide an experiment. */
public final class Winsor {
    private Winsor() {}

    /**
     * The value that a share of all positive values does not exceed (nearest rank); infinite if there are none. Of all
     * groups together, so that the cap favours none; without the zeros of people who did nothing, which would make it
     * zero.
     *
     * @param share above 0, at most 1
     */
    public static double cap(List<double[]> groups, double share) {
        double[] positive = groups.stream()
                .flatMapToDouble(Arrays::stream)
                .filter(value -> value > 0)
                .sorted()
                .toArray();
        if (positive.length == 0) {
            return Double.POSITIVE_INFINITY;
        }
        int rank = (int) Math.ceil(share * positive.length);
        return positive[Math.clamp(rank, 1, positive.length) - 1];
    }

    /** The values with those above the cap set to it. */
    public static double[] apply(double[] values, double cap) {
        return Arrays.stream(values).map(value -> Math.min(value, cap)).toArray();
    }
}
