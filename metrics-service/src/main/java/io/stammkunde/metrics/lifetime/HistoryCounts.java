package io.stammkunde.metrics.lifetime;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Counts equal histories. An open hash table over columns: a million customers fill it in a fraction of the time that
 * objects in a map take.
 */
final class HistoryCounts {
    private static final int FIRST_SIZE = 1 << 12;

    private int[] repeats = new int[FIRST_SIZE];
    private double[] recency = new double[FIRST_SIZE];
    private double[] age = new double[FIRST_SIZE];
    private long[] customers = new long[FIRST_SIZE];
    private int groups;
    /** Where a group is found: its index plus one, or 0 for a free place. Twice as many places as groups, or more. */
    private int[] places = new int[FIRST_SIZE * 2];

    void add(PurchaseHistory history, long count) {
        int place = place(history.repeats(), history.recency(), history.age());
        int found = places[place] - 1;
        if (found < 0) {
            append(place, history, count);
        } else {
            customers[found] += count;
        }
    }

    private void append(int place, PurchaseHistory history, long count) {
        repeats[groups] = history.repeats();
        recency[groups] = history.recency();
        age[groups] = history.age();
        customers[groups] = count;
        groups++;
        places[place] = groups;
        if (groups == repeats.length) {
            grow();
        }
    }

    private void grow() {
        int size = groups * 2;
        repeats = Arrays.copyOf(repeats, size);
        recency = Arrays.copyOf(recency, size);
        age = Arrays.copyOf(age, size);
        customers = Arrays.copyOf(customers, size);
        places = new int[size * 2];
        for (int group = 0; group < groups; group++) {
            places[place(repeats[group], recency[group], age[group])] = group + 1;
        }
    }

    /** Where a history is, or would be. */
    private int place(int x, double tx, double t) {
        int place = hash(x, tx, t) & (places.length - 1);
        while (places[place] != 0 && !isAt(places[place] - 1, x, tx, t)) {
            place = (place + 1) & (places.length - 1);
        }
        return place;
    }

    private boolean isAt(int group, int x, double tx, double t) {
        return repeats[group] == x && recency[group] == tx && age[group] == t;
    }

    /** Adding 0 makes one of the two zeros, which are equal. */
    private static int hash(int x, double tx, double t) {
        long bits = Double.doubleToRawLongBits(tx + 0.0) * 0x9E3779B97F4A7C15L
                ^ Double.doubleToRawLongBits(t + 0.0) * 0xC2B2AE3D27D4EB4FL
                ^ x * 0x165667B19E3779F9L;
        bits ^= bits >>> 32;
        bits *= 0xD6E8FEB86659FD93L;
        return (int) (bits ^ bits >>> 32);
    }

    /** The groups in an order of their own, so that sums over them do not depend on that of the customers. */
    GroupedHistories grouped() {
        Integer[] order = IntStream.range(0, groups).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(
                order,
                Comparator.<Integer>comparingInt(group -> repeats[group])
                        .thenComparingDouble(group -> age[group])
                        .thenComparingDouble(group -> recency[group]));
        return grouped(Arrays.stream(order).mapToInt(Integer::intValue).toArray());
    }

    private GroupedHistories grouped(int[] order) {
        return new GroupedHistories(
                Arrays.stream(order).map(group -> repeats[group]).toArray(),
                Arrays.stream(order).mapToDouble(group -> recency[group]).toArray(),
                Arrays.stream(order).mapToDouble(group -> age[group]).toArray(),
                Arrays.stream(order).mapToDouble(group -> customers[group]).toArray());
    }
}
