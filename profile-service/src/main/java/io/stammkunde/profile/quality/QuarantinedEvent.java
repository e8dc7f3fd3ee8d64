package io.stammkunde.profile.quality;

import java.time.Instant;
import java.util.UUID;

/**
 * An item of a batch that was not accepted.
 *
 * @param index position in its batch
 * @param reason what would be right
 * @param field JSON Pointer into the item
 * @param event the item as it came, as JSON; cut off if it is large
 */
public record QuarantinedEvent(
        UUID id, Instant receivedAt, UUID sourceId, int index, String reason, String field, String event) {
    /** Names the item without its content, which is personal. */
    @Override
    public String toString() {
        return "QuarantinedEvent[id=%s, sourceId=%s, field=%s]".formatted(id, sourceId, field);
    }
}
