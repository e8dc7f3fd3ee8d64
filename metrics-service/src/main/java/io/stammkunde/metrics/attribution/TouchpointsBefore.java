package io.stammkunde.metrics.attribution;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How many touchpoints came before an order.
 *
 * @param mean of the orders with a touchpoint; null if there is none
 * @param median the smallest number that at least half of these orders have no more than; null if there is none
 * @param orders by the number of their touchpoints, those without any included
 */
public record TouchpointsBefore(
        @Nullable Double mean, @Nullable Integer median, List<Bin> orders) {

    /** So many orders had so many touchpoints before them. */
    public record Bin(int touchpoints, long orders) {}

    /** From paths, and the number of all orders. */
    static TouchpointsBefore of(List<TouchPath> paths, long orders) {
        var byLength = new TreeMap<Integer, Long>();
        paths.stream()
                .filter(path -> path.conversions() > 0)
                .forEach(path -> byLength.merge(path.channels().size(), path.conversions(), Long::sum));
        long attributed = byLength.values().stream().mapToLong(Long::longValue).sum();
        double touches = byLength.entrySet().stream()
                .mapToDouble(entry -> (double) entry.getKey() * entry.getValue())
                .sum();
        var median = median(byLength, attributed);
        if (orders > attributed) {
            byLength.put(0, orders - attributed);
        }
        return new TouchpointsBefore(
                attributed == 0 ? null : touches / attributed,
                median,
                byLength.entrySet().stream()
                        .map(entry -> new Bin(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static @Nullable Integer median(TreeMap<Integer, Long> byLength, long attributed) {
        long seen = 0;
        for (var entry : byLength.entrySet()) {
            seen += entry.getValue();
            if (2 * seen >= attributed) {
                return entry.getKey();
            }
        }
        return null;
    }
}
