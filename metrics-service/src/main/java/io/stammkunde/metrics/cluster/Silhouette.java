package io.stammkunde.metrics.cluster;

import java.util.List;

/**
 * How well rows lie in their clusters: the mean of (b − a) / max(a, b), where a is the mean distance from the other rows
 * of the same cluster and b that from the rows of the nearest other one; from −1 to 1, the more the better (Rousseeuw
 * 1987). A row that is alone in its cluster counts 0.
 */
final class Silhouette {
    private Silhouette() {}

    /**
     * Of some rows, in time that grows with the square of their number.
     *
     * @return not a number where all of them are in one cluster
     */
    static double of(List<double[]> rows, Partition partition) {
        int k = partition.centroids().size();
        int[] cluster = rows.stream().mapToInt(partition::of).toArray();
        int[] sizes = new int[k];
        for (int own : cluster) {
            sizes[own]++;
        }
        double sum = 0;
        for (int i = 0; i < cluster.length; i++) {
            sum += width(distances(rows, cluster, i, k), sizes, cluster[i]);
        }
        return sum / cluster.length;
    }

    private static double[] distances(List<double[]> rows, int[] cluster, int from, int k) {
        double[] sums = new double[k];
        for (int j = 0; j < cluster.length; j++) {
            sums[cluster[j]] += Math.sqrt(Partition.squaredDistance(rows.get(from), rows.get(j)));
        }
        return sums;
    }

    private static double width(double[] sums, int[] sizes, int own) {
        double nearest = Double.NaN;
        for (int other = 0; other < sums.length; other++) {
            if (other != own && sizes[other] > 0 && !(sums[other] / sizes[other] >= nearest)) {
                nearest = sums[other] / sizes[other];
            }
        }
        if (sizes[own] == 1 && !Double.isNaN(nearest)) {
            return 0;
        }
        double within = sums[own] / (sizes[own] - 1);
        double larger = Math.max(within, nearest);
        // rows that are all the same are as near to one cluster as to the other
        return larger == 0 ? 0 : (nearest - within) / larger;
    }
}
