package io.stammkunde.profile.replay;

import io.stammkunde.http.Cursor;
import io.stammkunde.http.InvalidParameter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where to go on, and how far.
 *
 * @param after the id that the part before ended with, or null at the beginning
 * @param limit items at most
 */
public record ReplayPosition(@Nullable String after, int limit) {
    /** An event is at most 32 kB: this many of them fit into the memory of a small service. */
    public static final int MAX_LIMIT = 1000;

    private static final String PARAMETER = "after";
    private static final String WRONG = "must be the next of an earlier page, unchanged";

    /** Checks what a caller asked for; fails with {@link InvalidParameter}. */
    public static ReplayPosition of(@Nullable String cursor, int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new InvalidParameter("limit", "must be from 1 to " + MAX_LIMIT);
        }
        return new ReplayPosition(cursor == null ? null : id(cursor), limit);
    }

    private static String id(String cursor) {
        try {
            return Cursor.decode(cursor, 1).getFirst();
        } catch (InvalidParameter notOurs) {
            throw new InvalidParameter(PARAMETER, WRONG);
        }
    }

    /** The id as that of a profile; fails with {@link InvalidParameter}. */
    @Nullable
    UUID afterProfile() {
        try {
            return after == null ? null : UUID.fromString(after);
        } catch (IllegalArgumentException noId) {
            throw new InvalidParameter(PARAMETER, WRONG);
        }
    }

    /** One more than the limit, to see whether there is more. */
    int fetch() {
        return limit + 1;
    }
}
