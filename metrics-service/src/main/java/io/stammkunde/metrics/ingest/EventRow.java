package io.stammkunde.metrics.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is kept.
 *
 * @param key from the event id, see {@link Keys}
 * @param happenedOn the day of the reporting zone
 * @param receivedAt the same for every repetition of the event
 * @param properties JSON
 */
public record EventRow(
        UUID key,
        UUID profileId,
        UUID sourceId,
        String type,
        @Nullable String event,
        Instant happenedAt,
        LocalDate happenedOn,
        Instant receivedAt,
        String properties) {

    /** Names the event without its content, which is personal. */
    @Override
    public String toString() {
        return "EventRow[key=%s, profileId=%s, type=%s]".formatted(key, profileId, type);
    }
}
