package io.stammkunde.metrics.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the replay.
 *
 * @param items in the order of the replay
 * @param next asks for the page after this one; null at the end
 * @param total roughly how many items there are altogether
 */
public record ReplayPage<T>(List<T> items, @Nullable String next, long total) {
    public ReplayPage {
        items = List.copyOf(items);
    }
}
