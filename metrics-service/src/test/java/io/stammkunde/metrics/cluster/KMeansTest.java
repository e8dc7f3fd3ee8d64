package io.stammkunde.metrics.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.testshop.ReferenceData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class KMeansTest {
    /** Fisher's irises, k = 3: scikit-learn's KMeans gives inertia 78.851441426146 and 38, 50 and 62 flowers. */
    @Test
    void irisesFallIntoTheirThreePublishedClusters() throws IOException {
        var flowers = flowers();

        var partition = KMeans.of(flowers, 3);

        assertThat(partition.inertia()).isCloseTo(78.851441426146, within(1e-11));
        assertThat(sizes(flowers, partition)).containsExactlyInAnyOrder(38L, 50L, 62L);
    }

    /** scikit-learn's silhouette_score of the same partition, printed as 0.5528 in its documentation. */
    @Test
    void theSilhouetteOfTheIrisesIsThePublishedOne() throws IOException {
        var flowers = flowers();

        assertThat(Silhouette.of(flowers, KMeans.of(flowers, 3))).isCloseTo(0.5528, within(5e-5));
    }

    @Test
    void theSameRowsGiveTheSameClusters() {
        var rows = List.of(
                new double[] {0, 0},
                new double[] {0, 1},
                new double[] {5, 5},
                new double[] {5, 6},
                new double[] {9, 0},
                new double[] {9, 1});

        var once = KMeans.of(rows, 3);

        assertThat(once.inertia()).isEqualTo(1.5);
        assertThat(KMeans.of(rows, 3).centroids())
                .usingElementComparator(Arrays::compare)
                .containsExactlyElementsOf(once.centroids());
    }

    @Test
    void aRowAloneInItsClusterSaysNothingOfHowWellItLies() {
        var rows = List.of(new double[] {0}, new double[] {1}, new double[] {10});

        var partition = new Partition(List.of(new double[] {0.5}, new double[] {10}), 0.5);

        // (10 − 1) / 10 and (9 − 1) / 9 of the pair, by hand
        assertThat(Silhouette.of(rows, partition)).isCloseTo((0.9 + 8.0 / 9 + 0) / 3, within(1e-15));
    }

    private static List<Long> sizes(List<double[]> rows, Partition partition) {
        return List.copyOf(
                rows.stream().collect(Collectors.groupingBy(partition::of, Collectors.counting())).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static List<double[]> flowers() throws IOException {
        try (var lines = Files.lines(ReferenceData.file("iris/iris.csv"))) {
            return lines.skip(1)
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .limit(4)
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toList();
        }
    }
}
