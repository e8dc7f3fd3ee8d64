package io.stammkunde.metrics.cluster;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A division of rows by the nearest of some centroids.
 *
 * @param inertia sum of the squared distances of the rows it was found in from their centroids
 */
record Partition(List<double[]> centroids, double inertia) {
    Partition {
        centroids = List.copyOf(centroids);
    }

    /** The index of the centroid that is nearest to a row. */
    int of(double[] row) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < centroids.size(); i++) {
            double distance = squaredDistance(row, centroids.get(i));
            if (distance < least) {
                nearest = i;
                least = distance;
            }
        }
        return nearest;
    }

    static double squaredDistance(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> (a[i] - b[i]) * (a[i] - b[i]))
                .sum();
    }
}
