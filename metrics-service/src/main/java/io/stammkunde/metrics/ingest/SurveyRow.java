package io.stammkunde.metrics.ingest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a survey.
 *
 * @param eventKey the event that told of it
 * @param answeredOn the day of the reporting zone
 * @param survey its name, or null if it was not told
 * @param kind what was asked, or null if no kind that is known was told
 * @param channel where it was asked, or null if it was not told
 * @param score on the scale of its kind, or null if the answer is refused
 * @param scaleMax the best score of the scale, or null if the answer is refused
 * @param refused why the answer counts for nothing, or null if it counts
 * @param orderKey the order it is about, if its interaction is one
 * @param ticketKey the ticket it is about, if its interaction is one
 */
public record SurveyRow(
        UUID eventKey,
        UUID profileId,
        Instant answeredAt,
        LocalDate answeredOn,
        @Nullable String survey,
        @Nullable Kind kind,
        @Nullable String channel,
        @Nullable BigDecimal score,
        @Nullable Integer scaleMax,
        @Nullable Refusal refused,
        @Nullable UUID orderKey,
        @Nullable UUID ticketKey) {

    /** What was asked. */
    public enum Kind {
        /** Would you recommend us? From 0 to 10. */
        NPS,
        /** How satisfied are you? From 1 to the end of the scale, which has three steps or more. */
        CSAT,
        /** We made it easy for you: do you agree? From 1 to 7. */
        CES
    }

    /** Why an answer counts for nothing. */
    public enum Refusal {
        UNKNOWN_KIND,
        /** The end of the scale is missing, not whole, or none that its kind is measured on. */
        UNUSABLE_SCALE,
        /** There is none, or it is no number. */
        NO_SCORE,
        /** Outside of its scale, such as the 11 by which some questionnaires mean "no answer". */
        OFF_SCALE,
        /** A recommendation between two numbers. */
        NOT_WHOLE
    }

    /** Names the answer without its content, which is personal. */
    @Override
    public String toString() {
        return "SurveyRow[eventKey=%s, profileId=%s]".formatted(eventKey, profileId);
    }
}
