package io.stammkunde.contracts.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that was accepted and made durable; nobody has been recognised in it yet.
 *
 * @param messageId the sender's id, the key of idempotence within its source
 * @param sourceId the source whose write key the event came with
 * @param type {@code identify track page screen group alias}
 * @param userId the sender's id of a known customer; this or {@code anonymousId} is present
 * @param anonymousId the sender's id of a device
 * @param event name of a tracked event, null for the other types
 * @param groupId the account, for type {@code group}
 * @param previousId the former id, for type {@code alias}
 * @param timestamp when it happened, corrected for the clock skew of the sender
 * @param receivedAt when the first byte of it was stored here
 * @param properties what happened, as the sender said it
 * @param traits what the sender knows of the person
 * @param context circumstances: page, campaign, library, device
 * @param consents the choices that travelled with the event: purpose key to allowed or refused
 */
public record CollectedEventV1(
        String messageId,
        UUID sourceId,
        String type,
        @Nullable String userId,
        @Nullable String anonymousId,
        @Nullable String event,
        @Nullable String groupId,
        @Nullable String previousId,
        Instant timestamp,
        Instant receivedAt,
        Map<String, Object> properties,
        Map<String, Object> traits,
        Map<String, Object> context,
        Map<String, Boolean> consents) {

    /** Names the event without its content, which is personal. */
    @Override
    public String toString() {
        return "CollectedEventV1[source=%s, messageId=%s, type=%s]".formatted(sourceId, messageId, type);
    }
}
