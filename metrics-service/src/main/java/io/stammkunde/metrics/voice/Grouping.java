package io.stammkunde.metrics.voice;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.reporting.Mentions;
import io.stammkunde.metrics.reporting.Part;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What mentions are grouped by. */
public enum Grouping {
    NETWORK(null),
    SOURCE(Part.SOURCE),
    SEGMENT(Part.SEGMENT),
    COHORT(Part.COHORT);

    private final @Nullable Part part;

    Grouping(@Nullable Part part) {
        this.part = part;
    }

    Field<String> field() {
        return part == null ? Mentions.NETWORK : Part.NAME;
    }

    /** Mentions with the group each belongs to. */
    Table<?> mentions(Table<?> mentions) {
        return part == null ? mentions : part.of(mentions, Mentions.PERSON, Mentions.EVENT);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The grouping of a request; by network if it names none.
     *
     * @throws InvalidParameter if there is no such grouping
     */
    public static Grouping of(@Nullable String text) {
        return text == null
                ? NETWORK
                : Arrays.stream(values())
                        .filter(grouping -> grouping.key().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new InvalidParameter(
                                "by",
                                "must be one of "
                                        + Arrays.stream(values())
                                                .map(Grouping::key)
                                                .collect(Collectors.joining(", "))));
    }
}
