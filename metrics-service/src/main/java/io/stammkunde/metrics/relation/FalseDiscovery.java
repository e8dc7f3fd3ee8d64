package io.stammkunde.metrics.relation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Control of false discoveries (Benjamini and Hochberg 1995): of all relations with an adjusted p-value below α, on
 * average at most the share α is chance. Valid where tests are independent or positively dependent.
 */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /** Adjusted p-values in the order of the p-values: {@code min over j ≥ i of p₍ⱼ₎·m/j}, at most 1. */
    public static List<Double> adjusted(List<Double> pValues) {
        int m = pValues.size();
        var descending = IntStream.range(0, m)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> pValues.get(i))
                        .reversed())
                .toList();
        double[] adjusted = new double[m];
        double least = 1;
        for (int i = 0; i < m; i++) {
            int index = descending.get(i);
            least = Math.min(least, pValues.get(index) * m / (m - i));
            adjusted[index] = least;
        }
        return IntStream.range(0, m).mapToObj(i -> adjusted[i]).toList();
    }
}
