package io.stammkunde.metrics.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Purchase histories with equal ones counted instead of repeated: most customers of most shops share a handful of
 * histories, and a likelihood needs each distinct one only once. Columns instead of objects, because a fit reads all of
 * them some hundred times.
 */
public final class GroupedHistories {
    private static final int SAMPLE = 10_000;

    /** The distinct numbers of repeats, ascending. */
    final int[] distinctRepeats;
    /** Per group: where its number of repeats stands in {@link #distinctRepeats}. */
    final int[] repeatsIndex;

    final double[] recency;
    final double[] age;
    final double[] weight;

    private final long customers;
    private final long repeatCustomers;

    private GroupedHistories(List<Group> groups) {
        distinctRepeats = groups.stream()
                .mapToInt(group -> group.history().repeats())
                .distinct()
                .sorted()
                .toArray();
        repeatsIndex = new int[groups.size()];
        recency = new double[groups.size()];
        age = new double[groups.size()];
        weight = new double[groups.size()];
        long all = 0;
        long repeating = 0;
        for (int i = 0; i < groups.size(); i++) {
            var history = groups.get(i).history();
            long count = groups.get(i).customers();
            repeatsIndex[i] = Arrays.binarySearch(distinctRepeats, history.repeats());
            recency[i] = history.recency();
            age[i] = history.age();
            weight[i] = count;
            all += count;
            repeating += history.repeats() > 0 ? count : 0;
        }
        customers = all;
        repeatCustomers = repeating;
    }

    private record Group(PurchaseHistory history, long customers) {}

    private static GroupedHistories of(Map<PurchaseHistory, Long> counts) {
        var groups = new ArrayList<Group>(counts.size());
        counts.forEach((history, customers) -> groups.add(new Group(history, customers)));
        return new GroupedHistories(groups);
    }

    /** Every so many of the groups where there are very many, for a first estimate; else all. */
    GroupedHistories sample() {
        int step = groups() / SAMPLE;
        if (step < 2) {
            return this;
        }
        var groups = new ArrayList<Group>(SAMPLE * 2);
        for (int i = 0; i < groups(); i += step) {
            groups.add(new Group(
                    new PurchaseHistory(distinctRepeats[repeatsIndex[i]], recency[i], age[i]), (long) weight[i]));
        }
        return new GroupedHistories(groups);
    }

    /** Groups the histories of all customers; the order of the input does not matter to any result but its last bits. */
    public static GroupedHistories of(Iterable<PurchaseHistory> histories) {
        var counts = new HashMap<PurchaseHistory, Long>();
        histories.forEach(history -> counts.merge(history, 1L, Long::sum));
        return of(counts);
    }

    /** Groups what is counted already; equal histories may come several times. */
    public static <T> GroupedHistories counted(
            Iterable<T> counted, Function<T, PurchaseHistory> history, ToLongFunction<T> customers) {
        var counts = new HashMap<PurchaseHistory, Long>();
        counted.forEach(item -> counts.merge(history.apply(item), customers.applyAsLong(item), Long::sum));
        return of(counts);
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
