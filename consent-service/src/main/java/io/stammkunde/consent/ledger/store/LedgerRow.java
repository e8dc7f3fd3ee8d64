package io.stammkunde.consent.ledger.store;

import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.ledger.Statement;
import io.stammkunde.consent.notice.NoticeReference;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "consent_ledger")
@NullUnmarked
class LedgerRow {
    @Id
    long sequence;

    @Column(name = "id")
    UUID entryId;

    @Column(name = "profile_id")
    UUID profileId;

    int position;
    String purpose;

    @Column(name = "purpose_version")
    int purposeVersion;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Enumerated(EnumType.STRING)
    ConsentState state;

    @Column(name = "event_time")
    Instant eventTime;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "valid_until")
    @Nullable
    Instant validUntil;

    @Enumerated(EnumType.STRING)
    Method method;

    @Column(name = "evidence_digest")
    @Nullable
    String evidenceDigest;

    String origin;
    boolean conflict;
    String[] notices;

    @Column(name = "previous_hash")
    String previousHash;

    String hash;

    static LedgerRow of(LedgerEntry entry) {
        var row = new LedgerRow();
        var said = entry.statement();
        row.sequence = entry.sequence();
        row.entryId = entry.id();
        row.profileId = said.key().profile().value();
        row.position = entry.position();
        row.purpose = said.key().purpose().value();
        row.purposeVersion = said.purposeVersion();
        row.channel = said.key().channel();
        row.state = said.state();
        row.eventTime = said.eventTime();
        row.recordedAt = entry.recordedAt();
        row.validUntil = said.validUntil();
        row.method = said.method();
        row.evidenceDigest = said.evidenceDigest();
        row.origin = said.origin();
        row.conflict = said.conflict();
        row.notices = NoticeReference.write(said.notices());
        row.previousHash = entry.previousHash();
        row.hash = entry.hash();
        return row;
    }

    LedgerEntry toEntry() {
        var key = new ConsentKey(new ProfileId(profileId), new PurposeKey(purpose), channel);
        var said = new Statement(
                key,
                purposeVersion,
                state,
                eventTime,
                validUntil,
                method,
                evidenceDigest,
                origin,
                conflict,
                NoticeReference.read(notices));
        return new LedgerEntry(sequence, entryId, position, recordedAt, said, previousHash, hash);
    }
}
