package io.stammkunde.profile.replay;

import io.stammkunde.http.Cursor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of what is told again.
 *
 * @param items in order of their ids
 * @param next asks for the part after this one, or null at the end
 * @param total roughly how much there is altogether; events that were withheld are counted and not told
 */
public record ReplayPage<T>(List<T> items, @Nullable String next, long total) {
    public ReplayPage {
        items = List.copyOf(items);
    }

    /** The page of what was found when one more than the limit was asked for. */
    static <T> ReplayPage<T> of(List<T> found, int limit, Function<T, String> id, long total) {
        if (found.size() <= limit) {
            return new ReplayPage<>(found, null, total);
        }
        var items = found.subList(0, limit);
        return new ReplayPage<>(items, Cursor.encode(id.apply(items.getLast())), total);
    }
}
