package io.stammkunde.metrics.ingest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of the company in public.
 *
 * @param eventKey the event that told of it
 * @param mentionedOn the day of the reporting zone
 * @param network where it was said, or null if it was not told
 * @param sentiment from −1 to 1, or null if it was not told or lies outside
 * @param followers how many people may have read it, or null if it was not told
 */
public record MentionRow(
        UUID eventKey,
        UUID profileId,
        Instant mentionedAt,
        LocalDate mentionedOn,
        @Nullable String network,
        @Nullable BigDecimal sentiment,
        @Nullable Long followers) {

    /** Names the mention without its content, which is personal. */
    @Override
    public String toString() {
        return "MentionRow[eventKey=%s, profileId=%s]".formatted(eventKey, profileId);
    }
}
