package io.stammkunde.contracts.event;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with the person it belongs to and the purposes it may serve. Delivered at least once; {@code eventId}
 * tells repetitions apart.
 *
 * @param eventId {@code sourceId:messageId}, unique in the platform
 * @param messageId the sender's id
 * @param sourceId the source it came through
 * @param profileId the person, as known when the event was resolved; a later merge is told by {@code profiles.changed}
 * @param type {@code identify track page screen group alias}
 * @param event name of a tracked event, null for the other types
 * @param timestamp when it happened
 * @param receivedAt when it was accepted
 * @param properties what happened
 * @param traits what the sender knew of the person
 * @param context circumstances
 * @param consents the choices that travelled with the event: purpose key to allowed or refused
 * @param purposes keys of the purposes this event may be used for; a purpose that is not named must not see it
 */
public record ResolvedEventV1(
        String eventId,
        String messageId,
        UUID sourceId,
        UUID profileId,
        String type,
        @Nullable String event,
        Instant timestamp,
        Instant receivedAt,
        Map<String, Object> properties,
        Map<String, Object> traits,
        Map<String, Object> context,
        Map<String, Boolean> consents,
        Set<String> purposes) {

    /** Names the event without its content, which is personal. */
    @Override
    public String toString() {
        return "ResolvedEventV1[eventId=%s, profileId=%s, type=%s]".formatted(eventId, profileId, type);
    }
}
