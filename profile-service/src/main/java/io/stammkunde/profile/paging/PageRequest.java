package io.stammkunde.profile.paging;

import io.stammkunde.http.Cursor;
import io.stammkunde.http.InvalidParameter;
import io.stammkunde.http.Page;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param after the last item of the part before
 */
public record PageRequest(int limit, Optional<UUID> after) {
    public static final int MAX_LIMIT = 200;
    private static final int DEFAULT_LIMIT = 50;

    /** Checks what a caller asked for; fails with {@link InvalidParameter}. */
    public static PageRequest of(int limit, @Nullable String cursor) {
        return new PageRequest(checked(limit), Optional.ofNullable(cursor).map(PageRequest::id));
    }

    /** With the default for an absent limit. */
    public static PageRequest of(@Nullable Integer limit, @Nullable String cursor) {
        return of(limit == null ? DEFAULT_LIMIT : limit.intValue(), cursor);
    }

    /** The limit, if it is one that may be asked for. */
    public static int checked(int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidParameter("limit", "must be from 1 to " + MAX_LIMIT);
        }
        return limit;
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(Cursor.decode(cursor, 1).getFirst());
        } catch (IllegalArgumentException noId) {
            throw new InvalidParameter("cursor", "must be the nextCursor of an earlier page, unchanged");
        }
    }

    /** One more than the limit, to see whether there is more. */
    public int fetch() {
        return limit + 1;
    }

    /** The page of what was fetched. */
    public <T> Page<T> page(List<T> fetched, Function<T, String> id) {
        if (fetched.size() <= limit) {
            return Page.of(fetched);
        }
        var items = fetched.subList(0, limit);
        return new Page<>(items, Cursor.encode(id.apply(items.getLast())));
    }
}
