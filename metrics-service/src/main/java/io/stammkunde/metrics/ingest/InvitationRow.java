package io.stammkunde.metrics.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody was asked to answer a survey.
 *
 * @param eventKey the event that told of it
 * @param sentOn the day of the reporting zone
 * @param survey its name, or null if it was not told
 * @param kind what is asked, or null if no kind that is known was told
 * @param channel through which it was sent, or null if it was not told
 */
public record InvitationRow(
        UUID eventKey,
        UUID profileId,
        Instant sentAt,
        LocalDate sentOn,
        @Nullable String survey,
        SurveyRow.@Nullable Kind kind,
        @Nullable String channel) {

    /** Names the invitation without its content, which is personal. */
    @Override
    public String toString() {
        return "InvitationRow[eventKey=%s, profileId=%s]".formatted(eventKey, profileId);
    }
}
