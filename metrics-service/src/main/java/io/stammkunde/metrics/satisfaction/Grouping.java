package io.stammkunde.metrics.satisfaction;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.reporting.Surveys;
import java.util.Locale;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** What answers are grouped by. */
public enum Grouping {
    SURVEY,
    CHANNEL;

    Field<String> field() {
        return switch (this) {
            case SURVEY -> Surveys.SURVEY;
            case CHANNEL -> Surveys.CHANNEL;
        };
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The grouping of a request; by survey if it names none.
     *
     * @throws InvalidParameter if there is no such grouping
     */
    public static Grouping of(@Nullable String text) {
        if (text == null || text.equals(SURVEY.key())) {
            return SURVEY;
        }
        if (text.equals(CHANNEL.key())) {
            return CHANNEL;
        }
        throw new InvalidParameter("by", "must be survey or channel");
    }
}
