package io.stammkunde.consent.outbox.store;

import io.stammkunde.consent.outbox.OutboxMessage;
import io.stammkunde.consent.outbox.Shard;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "outbox")
@NullUnmarked
class OutboxRow {
    @Id
    long id;

    @Column(name = "message_id")
    UUID messageId;

    String destination;
    String type;
    String subject;

    @Column(name = "message_key")
    String messageKey;

    int shard;
    String payload;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "sent_at")
    @Nullable
    Instant sentAt;

    static OutboxRow of(OutboxMessage message) {
        var row = new OutboxRow();
        row.id = message.id();
        row.messageId = message.messageId();
        row.destination = message.destination();
        row.type = message.type();
        row.subject = message.subject();
        row.messageKey = message.key();
        row.shard = Shard.of(message.key());
        row.payload = message.payload();
        row.occurredAt = message.occurredAt();
        return row;
    }

    OutboxMessage toMessage() {
        return new OutboxMessage(id, messageId, destination, type, subject, messageKey, payload, occurredAt);
    }
}
