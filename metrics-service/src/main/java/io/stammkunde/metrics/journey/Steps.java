package io.stammkunde.metrics.journey;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.reporting.Happenings;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events of a funnel, in their order. An event may come more than once.
 *
 * @param events two to eight names
 */
public record Steps(List<String> events) {
    private static final int FEWEST = 2;
    private static final int MOST = 8;
    private static final int LONGEST_NAME = 200;

    public Steps {
        events = List.copyOf(events);
        if (events.size() < FEWEST || events.size() > MOST) {
            throw new InvalidParameter("steps", "must name from %d to %d events".formatted(FEWEST, MOST));
        }
        events.forEach(event -> checkName("steps", event));
    }

    /**
     * The steps of a request, separated by commas.
     *
     * @throws InvalidParameter if there are too few, too many, or one without a name
     */
    public static Steps of(@Nullable String text) {
        if (text == null) {
            throw new InvalidParameter(
                    "steps", "must name events such as Product Viewed,Checkout Started,Order Completed");
        }
        return new Steps(Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(Happenings::nameOf)
                .toList());
    }

    /**
     * The event a path begins with.
     *
     * @throws InvalidParameter if there is none
     */
    public static String start(@Nullable String text) {
        if (text == null) {
            throw new InvalidParameter("start", "must name an event such as Product Viewed");
        }
        checkName("start", text.strip());
        return Happenings.nameOf(text.strip());
    }

    private static void checkName(String parameter, String event) {
        if (event.isEmpty() || event.length() > LONGEST_NAME) {
            throw new InvalidParameter(
                    parameter, "must name events, each with 1 to %d characters".formatted(LONGEST_NAME));
        }
    }
}
