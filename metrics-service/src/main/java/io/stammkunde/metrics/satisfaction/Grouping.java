package io.stammkunde.metrics.satisfaction;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.reporting.Invitations;
import io.stammkunde.metrics.reporting.Part;
import io.stammkunde.metrics.reporting.Surveys;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What answers and invitations are grouped by: what they tell, or a part of the people or events. */
public enum Grouping {
    SURVEY(null),
    CHANNEL(null),
    SOURCE(Part.SOURCE),
    SEGMENT(Part.SEGMENT),
    COHORT(Part.COHORT);

    private final @Nullable Part part;

    Grouping(@Nullable Part part) {
        this.part = part;
    }

    /** The name of the group an answer belongs to. */
    Field<String> ofAnswers() {
        return switch (this) {
            case SURVEY -> Surveys.SURVEY;
            case CHANNEL -> Surveys.CHANNEL;
            case SOURCE, SEGMENT, COHORT -> Part.NAME;
        };
    }

    /** The name of the group an invitation belongs to. */
    Field<String> ofInvitations() {
        return switch (this) {
            case SURVEY -> Invitations.SURVEY;
            case CHANNEL -> Invitations.CHANNEL;
            case SOURCE, SEGMENT, COHORT -> Part.NAME;
        };
    }

    /** Answers with the group each belongs to. */
    Table<?> answers(Table<?> answers) {
        return part == null ? answers : part.of(answers, Surveys.PERSON, Surveys.EVENT);
    }

    /** Invitations with the group each belongs to. */
    Table<?> invitations(Table<?> invitations) {
        return part == null ? invitations : part.of(invitations, Invitations.PERSON, Invitations.EVENT);
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
        return text == null
                ? SURVEY
                : Arrays.stream(values())
                        .filter(grouping -> grouping.key().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new InvalidParameter("by", "must be one of " + names()));
    }

    private static String names() {
        return Arrays.stream(values()).map(Grouping::key).collect(Collectors.joining(", "));
    }
}
