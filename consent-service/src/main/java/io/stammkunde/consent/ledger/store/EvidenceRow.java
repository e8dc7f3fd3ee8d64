package io.stammkunde.consent.ledger.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "consent_evidence")
@NullUnmarked
class EvidenceRow {
    @Id
    @Column(name = "entry_id")
    UUID entryId;

    byte[] ciphertext;

    @Column(name = "sealed_at")
    Instant sealedAt;

    static EvidenceRow of(UUID entryId, byte[] ciphertext, Instant sealedAt) {
        var row = new EvidenceRow();
        row.entryId = entryId;
        row.ciphertext = ciphertext;
        row.sealedAt = sealedAt;
        return row;
    }
}
