package io.stammkunde.metrics.lifetime;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Purchase histories with equal ones counted instead of repeated: most customers of most shops share a handful of
 * histories, and a likelihood needs each distinct one only once. Columns instead of objects, because a fit reads all of
 * them some hundred times.
 */
public final class GroupedHistories {
    /** The distinct numbers of repeats, ascending. */
    final int[] distinctRepeats;
    /** Per group: where its number of repeats stands in {@link #distinctRepeats}. */
    final int[] repeatsIndex;

    final double[] recency;
    final double[] age;
    final double[] weight;

    private final long customers;
    private final long repeatCustomers;

    private GroupedHistories(Map<PurchaseHistory, Integer> counts) {
        distinctRepeats = counts.keySet().stream()
                .mapToInt(PurchaseHistory::repeats)
                .distinct()
                .sorted()
                .toArray();
        repeatsIndex = new int[counts.size()];
        recency = new double[counts.size()];
        age = new double[counts.size()];
        weight = new double[counts.size()];
        int group = 0;
        long all = 0;
        long repeating = 0;
        for (var entry : counts.entrySet()) {
            var history = entry.getKey();
            repeatsIndex[group] = Arrays.binarySearch(distinctRepeats, history.repeats());
            recency[group] = history.recency();
            age[group] = history.age();
            weight[group] = entry.getValue();
            all += entry.getValue();
            repeating += history.repeats() > 0 ? entry.getValue() : 0;
            group++;
        }
        customers = all;
        repeatCustomers = repeating;
    }

    /** Groups the histories of all customers; the order of the input does not matter to any result but its last bits. */
    public static GroupedHistories of(Iterable<PurchaseHistory> histories) {
        var counts = new HashMap<PurchaseHistory, Integer>();
        histories.forEach(history -> counts.merge(history, 1, Integer::sum));
        return new GroupedHistories(counts);
    }

    /** One customer, for likelihoods of a single history. */
    public static GroupedHistories of(PurchaseHistory history) {
        return of(List.of(history));
    }

    public long customers() {
        return customers;
    }

    /** Customers with at least one purchase after the first. */
    public long repeatCustomers() {
        return repeatCustomers;
    }

    int groups() {
        return weight.length;
    }

    /** Mean observation time, the scale of a first guess. */
    double meanAge() {
        double sum = 0;
        for (int group = 0; group < groups(); group++) {
            sum += weight[group] * age[group];
        }
        return sum / customers;
    }
}
