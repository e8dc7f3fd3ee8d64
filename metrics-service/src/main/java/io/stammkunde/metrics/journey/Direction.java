package io.stammkunde.metrics.journey;

import io.stammkunde.http.InvalidParameter;
import org.jspecify.annotations.Nullable;

/** Which way a path goes from its event. */
public enum Direction {
    /** What people do after it. */
    NEXT,
    /** What they did before it, the latest first. */
    PREVIOUS;

    /**
     * The direction of a request; what comes next if it names none.
     *
     * @throws InvalidParameter if there is no such direction
     */
    public static Direction of(@Nullable String text) {
        return switch (text) {
            case null -> NEXT;
            case "next" -> NEXT;
            case "previous" -> PREVIOUS;
            default -> throw new InvalidParameter("direction", "must be next or previous");
        };
    }
}
