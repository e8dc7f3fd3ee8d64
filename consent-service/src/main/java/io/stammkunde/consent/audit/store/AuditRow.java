package io.stammkunde.consent.audit.store;

import io.stammkunde.consent.audit.AuditEntry;
import io.stammkunde.consent.audit.AuditObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "audit_entry")
@NullUnmarked
class AuditRow {
    @Id
    long sequence;

    @Column(name = "recorded_at")
    Instant recordedAt;

    String actor;
    String action;

    @Column(name = "object_type")
    String objectType;

    @Column(name = "object_id")
    String objectId;

    String commitment;

    @Column(name = "previous_hash")
    String previousHash;

    String hash;

    AuditEntry toEntry() {
        return new AuditEntry(
                sequence,
                recordedAt,
                actor,
                action,
                new AuditObject(objectType, objectId),
                commitment,
                previousHash,
                hash);
    }
}
