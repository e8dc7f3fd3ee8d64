package io.stammkunde.metrics.lifetime;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Purchase histories with equal ones counted instead of repeated: most customers of most shops share a handful of
 * histories, and a likelihood needs each distinct one only once. Columns instead of objects, because a fit reads all of
 * them several times. In order of repeats, age and recency, so that a fit is the same to the last bit however customers
 * come.
 */
public final class GroupedHistories {
    private static final int SAMPLE = 20_000;
    /** Fewer groups than this are not worth a sample. */
    private static final int WORTH_A_SAMPLE = 3 * SAMPLE;

    /** The distinct numbers of repeats, ascending. */
    final int[] distinctRepeats;
    /** Per group: where its number of repeats stands in {@link #distinctRepeats}. */
    final int[] repeatsIndex;

    final double[] recency;
    final double[] age;
    final double[] weight;

    private final long customers;
    private final long repeatCustomers;

    /** Columns of the groups, in order; the repeats ascending. */
    GroupedHistories(int[] repeats, double[] recency, double[] age, double[] weight) {
        distinctRepeats = Arrays.stream(repeats).distinct().toArray();
        repeatsIndex = Arrays.stream(repeats)
                .map(x -> Arrays.binarySearch(distinctRepeats, x))
                .toArray();
        this.recency = recency;
        this.age = age;
        this.weight = weight;
        double all = 0;
        double repeating = 0;
        for (int group = 0; group < repeats.length; group++) {
            all += weight[group];
            repeating += repeats[group] > 0 ? weight[group] : 0;
        }
        customers = (long) all;
        repeatCustomers = (long) repeating;
    }

    /**
     * Some of the customers where there are very many groups, for a first estimate; else all. Every so many customers
     * along the order of the groups, so that the sample has as many of each kind as all have.
     */
    GroupedHistories sample() {
        if (groups() < WORTH_A_SAMPLE) {
            return this;
        }
        double step = (double) customers / SAMPLE;
        double[] drawn = new double[groups()];
        int[] kept = new int[groups()];
        int size = 0;
        double passed = 0;
        double next = step / 2;
        for (int group = 0; group < groups(); group++) {
            passed += weight[group];
            double times = passed < next ? 0 : Math.floor((passed - next) / step) + 1;
            next += times * step;
            if (times > 0) {
                drawn[size] = times;
                kept[size++] = group;
            }
        }
        int[] chosen = Arrays.copyOf(kept, size);
        return new GroupedHistories(
                Arrays.stream(chosen)
                        .map(group -> distinctRepeats[repeatsIndex[group]])
                        .toArray(),
                Arrays.stream(chosen).mapToDouble(group -> recency[group]).toArray(),
                Arrays.stream(chosen).mapToDouble(group -> age[group]).toArray(),
                Arrays.copyOf(drawn, size));
    }

    /** Groups the histories of all customers. */
    public static GroupedHistories of(Iterable<PurchaseHistory> histories) {
        var counts = new HistoryCounts();
        histories.forEach(history -> counts.add(history, 1));
        return counts.grouped();
    }

    /** Groups what is counted already; equal histories may come several times. */
    public static <T> GroupedHistories counted(
            Iterable<T> counted, Function<T, PurchaseHistory> history, ToLongFunction<T> customers) {
        var counts = new HistoryCounts();
        counted.forEach(item -> counts.add(history.apply(item), customers.applyAsLong(item)));
        return counts.grouped();
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
