package io.stammkunde.metrics.season;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * By how much each season of a cycle, such as each month of a year, lies above or below an ordinary one. Classical
 * multiplicative decomposition: the mean of the ratios to the centred moving average of one cycle, scaled so that the
 * mean of all indices is 1 (Macaulay 1931; Hyndman, Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 3.4).
 *
 * @param indices one for each season of the cycle; 1.2 is a fifth above an ordinary one
 * @param cycles how many ratios each of them is the mean of
 */
public record SeasonalIndex(List<Double> indices, List<Integer> cycles) {
    public SeasonalIndex {
        indices = List.copyOf(indices);
        cycles = List.copyOf(cycles);
    }

    /**
     * Of a series without gaps. Nothing if there is a season of which no ratio can be told, because the series is
     * shorter than two cycles or nothing happened for a whole one, or if every season is nothing.
     *
     * @param values one for each season in turn, none of them negative
     * @param first which season of the cycle the first value belongs to, from 0
     * @param length seasons of a cycle, at least 2
     */
    public static Optional<SeasonalIndex> of(double[] values, int first, int length) {
        double[] sums = new double[length];
        int[] counts = new int[length];
        int reach = length / 2;
        for (int i = reach; i + reach < values.length; i++) {
            double ordinary = centred(values, i, length);
            if (ordinary > 0) {
                int season = season(first, i, length);
                sums[season] += values[i] / ordinary;
                counts[season]++;
            }
        }
        double[] means = new double[length];
        for (int season = 0; season < length; season++) {
            if (counts[season] == 0) {
                return Optional.empty();
            }
            means[season] = sums[season] / counts[season];
        }
        double mean = Arrays.stream(means).average().orElse(0);
        return mean > 0
                ? Optional.of(new SeasonalIndex(
                        Arrays.stream(means).map(each -> each / mean).boxed().toList(),
                        Arrays.stream(counts).boxed().toList()))
                : Optional.empty();
    }

    /** The moving average of a cycle around a value; of an even cycle both ends count half (a 2×m average). */
    private static double centred(double[] values, int at, int length) {
        int reach = length / 2;
        double sum = IntStream.rangeClosed(at - reach, at + reach)
                .mapToDouble(i -> values[i])
                .sum();
        double halves = length % 2 == 0 ? (values[at - reach] + values[at + reach]) / 2 : 0;
        return (sum - halves) / length;
    }

    private static int season(int first, int index, int length) {
        return Math.floorMod(first + index, length);
    }

    /** The index of a season, from 0. */
    public double at(int season) {
        return indices.get(season);
    }

    /** The values as if every season were an ordinary one; not a number where the index of the season is 0. */
    public double[] adjusted(double[] values, int first) {
        return IntStream.range(0, values.length)
                .mapToDouble(i -> {
                    double index = at(season(first, i, indices.size()));
                    return index == 0 ? Double.NaN : values[i] / index;
                })
                .toArray();
    }
}
