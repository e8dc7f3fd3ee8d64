package io.stammkunde.metrics.attribution;

import java.util.List;

/**
 * Channels in the order in which people came through them.
 *
 * @param channels at least one
 * @param conversions how many people's paths of this shape ended in an order
 * @param value of these orders, in one currency
 * @param dropOffs how many paths of this shape ended in none
 */
public record TouchPath(List<String> channels, long conversions, double value, long dropOffs) {
    public TouchPath {
        channels = List.copyOf(channels);
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("a path has at least one touchpoint");
        }
    }
}
