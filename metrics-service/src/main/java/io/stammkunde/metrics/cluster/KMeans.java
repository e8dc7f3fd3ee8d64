package io.stammkunde.metrics.cluster;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.clustering.CentroidCluster;
import org.hipparchus.clustering.Cluster;
import org.hipparchus.clustering.DoublePoint;
import org.hipparchus.clustering.KMeansPlusPlusClusterer;
import org.hipparchus.clustering.distance.EuclideanDistance;
import org.hipparchus.random.Well19937c;

/**
 * k-means: Lloyd's iterations from starts chosen by k-means++ (Arthur, Vassilvitskii 2007), the best of several. The same
 * rows in the same order give the same clusters.
 */
final class KMeans {
    private static final int STARTS = 10;
    private static final int MOST_ITERATIONS = 300;
    /** Any number will do, as long as it stays the same. */
    private static final int SEED = 20_070_107;

    private KMeans() {}

    /**
     * The clusters of some rows.
     *
     * @param rows of equal length
     * @param k from 1 to the number of rows
     */
    static Partition of(List<double[]> rows, int k) {
        var points = rows.stream().map(DoublePoint::new).toList();
        var clusterer = new KMeansPlusPlusClusterer<DoublePoint>(
                k, MOST_ITERATIONS, new EuclideanDistance(), new Well19937c(SEED));
        return IntStream.range(0, STARTS)
                .mapToObj(start -> partition(clusterer.cluster(points)))
                .min(Comparator.comparingDouble(Partition::inertia))
                .orElseThrow();
    }

    private static Partition partition(List<CentroidCluster<DoublePoint>> clusters) {
        var filled = clusters.stream()
                .filter(cluster -> !cluster.getPoints().isEmpty())
                .toList();
        double inertia = filled.stream().mapToDouble(KMeans::inertia).sum();
        var centroids = filled.stream().flatMap(KMeans::mean).toList();
        return new Partition(centroids, inertia);
    }

    private static double inertia(CentroidCluster<DoublePoint> cluster) {
        var centre = mean(cluster).findFirst().orElseThrow();
        return cluster.getPoints().stream()
                .mapToDouble(point -> Partition.squaredDistance(point.getPoint(), centre))
                .sum();
    }

    /** The library's centre is the one before the last assignment. */
    private static Stream<double[]> mean(Cluster<DoublePoint> cluster) {
        var points = cluster.getPoints();
        double[] sum = new double[points.getFirst().getPoint().length];
        points.forEach(point -> IntStream.range(0, sum.length).forEach(i -> sum[i] += point.getPoint()[i]));
        return Stream.of(IntStream.range(0, sum.length)
                .mapToDouble(i -> sum[i] / points.size())
                .toArray());
    }
}
