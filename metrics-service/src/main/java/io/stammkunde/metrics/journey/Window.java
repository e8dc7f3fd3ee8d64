package io.stammkunde.metrics.journey;

import io.stammkunde.http.InvalidParameter;
import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long what began may go on.
 *
 * @param length from a second to a year of 366 days
 */
public record Window(Duration length) {
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration USUAL = Duration.ofDays(7);

    public Window {
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new InvalidParameter("window", "must lie between PT1S and P366D");
        }
    }

    /**
     * The window of a request; seven days if it names none.
     *
     * @throws InvalidParameter if it is no duration, too short or too long
     */
    public static Window of(@Nullable String text) {
        try {
            return new Window(text == null ? USUAL : Duration.parse(text));
        } catch (DateTimeException | ArithmeticException notADuration) {
            throw new InvalidParameter(
                    "window",
                    "must be a duration of ISO 8601 in days, hours, minutes and seconds, such as P7D or PT12H");
        }
    }

    /** Exact: instants are stored in microseconds. */
    long micros() {
        return length.toNanos() / 1000;
    }

    /** Whole days that contain it. */
    long days() {
        return length.toDays() + 1;
    }
}
