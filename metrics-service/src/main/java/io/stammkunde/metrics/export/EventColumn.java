package io.stammkunde.metrics.export;

import io.stammkunde.http.InvalidParameter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the table of events may say; nothing else ever leaves with it. */
public enum EventColumn {
    /** The day in the reporting zone. */
    DAY,
    /** The minute in UTC. */
    HAPPENED_AT,
    /** The pseudonym. */
    PERSON,
    /** Id of the source that sent the event. */
    SOURCE,
    /** {@code track}, {@code page}, {@code screen}… */
    TYPE,
    /** Name of the event, where enough people have one of that name. */
    EVENT,
    /** Category that the event names, where enough people have one of that name. */
    CATEGORY,
    /** What the order is worth; only with the event by which it counts. */
    ORDER_REVENUE,
    /** Currency of the order or of what came back. */
    CURRENCY,
    /** What was given back; empty where the whole rest of the order was. */
    REFUND_AMOUNT,
    /** {@code nps}, {@code csat} or {@code ces}. */
    SURVEY_KIND,
    /** The answer on its scale. */
    SURVEY_SCORE,
    /** What happened to a support ticket. */
    TICKET_STEP;

    /** The name in requests and in the file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns of a request, in the order of the table; all if it names none. */
    public static Set<EventColumn> of(@Nullable String text) {
        if (text == null) {
            return EnumSet.allOf(EventColumn.class);
        }
        var asked = Arrays.stream(text.split(",", -1)).map(EventColumn::one).toList();
        return EnumSet.copyOf(asked);
    }

    private static EventColumn one(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter("columns", "must be some of " + keys(List.of(values()))));
    }

    static String keys(Iterable<EventColumn> columns) {
        return java.util.stream.StreamSupport.stream(columns.spliterator(), false)
                .map(EventColumn::key)
                .collect(Collectors.joining(","));
    }
}
