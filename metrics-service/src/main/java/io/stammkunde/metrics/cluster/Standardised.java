package io.stammkunde.metrics.cluster;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Figures of customers in one scale, so that none outweighs another by its unit: the logarithm of 1 + x, as amounts and
 * counts are spread over magnitudes, then its distance from the mean in standard deviations.
 *
 * @param rows one a customer
 */
record Standardised(List<double[]> rows) {
    Standardised {
        rows = List.copyOf(rows);
    }

    /** Of figures that are known and not negative; one that does not vary is 0 for everybody. */
    static Standardised of(List<double[]> figures) {
        var logs = figures.stream()
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(i -> Math.log1p(Math.max(0, row[i])))
                        .toArray())
                .toList();
        int width = logs.isEmpty() ? 0 : logs.getFirst().length;
        double[] means = new double[width];
        double[] deviations = new double[width];
        for (int column = 0; column < width; column++) {
            int at = column;
            double mean = logs.stream().mapToDouble(row -> row[at]).average().orElse(0);
            double variance = logs.stream()
                    .mapToDouble(row -> (row[at] - mean) * (row[at] - mean))
                    .average()
                    .orElse(0);
            means[at] = mean;
            deviations[at] = Math.sqrt(variance);
        }
        return new Standardised(logs.stream()
                .map(row -> IntStream.range(0, width)
                        .mapToDouble(i -> deviations[i] == 0 ? 0 : (row[i] - means[i]) / deviations[i])
                        .toArray())
                .toList());
    }
}
