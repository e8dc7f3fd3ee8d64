package io.stammkunde.consent.outbox;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that waits to be sent.
 *
 * @param id orders the messages of one key
 * @param messageId the message's own id, the same however often it is sent
 * @param destination what it is about; the relay's settings say which topic that is
 * @param type type of the CloudEvent
 * @param subject subject of the CloudEvent, a pseudonymous id
 * @param key messages of one key stay in order
 * @param payload JSON, or empty for a record without a value, which makes a compacted topic forget the key
 * @param occurredAt time of the CloudEvent
 */
public record OutboxMessage(
        long id,
        UUID messageId,
        String destination,
        String type,
        String subject,
        String key,
        String payload,
        Instant occurredAt) {
    public OutboxMessage {
        requireNonNull(messageId, "messageId");
        requireNonNull(destination, "destination");
        requireNonNull(type, "type");
        requireNonNull(subject, "subject");
        requireNonNull(key, "key");
        requireNonNull(payload, "payload");
        requireNonNull(occurredAt, "occurredAt");
    }

    /** Names the message without its content. */
    @Override
    public String toString() {
        return "OutboxMessage[id=%d, destination=%s]".formatted(id, destination);
    }
}
