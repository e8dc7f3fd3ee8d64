package io.stammkunde.consent.ledger.store;

import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentState;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.ledger.StandingConsent;
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
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "consent_state")
@NullUnmarked
class StateRow {
    @Id
    @Column(name = "consent_key")
    String consentKey;

    @Column(name = "profile_id")
    UUID profileId;

    String purpose;

    @Enumerated(EnumType.STRING)
    Channel channel;

    @Column(name = "purpose_version")
    int purposeVersion;

    @Enumerated(EnumType.STRING)
    ConsentState state;

    @Column(name = "event_time")
    Instant eventTime;

    @Column(name = "decided_at")
    Instant decidedAt;

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

    @Column(name = "entry_id")
    UUID entryId;

    long sequence;
    String[] notices;

    static StateRow of(StandingConsent standing) {
        var row = new StateRow();
        row.consentKey = standing.key().toString();
        row.profileId = standing.key().profile().value();
        row.purpose = standing.key().purpose().value();
        row.channel = standing.key().channel();
        row.set(standing);
        return row;
    }

    final void set(StandingConsent standing) {
        purposeVersion = standing.purposeVersion();
        state = standing.state();
        eventTime = standing.eventTime();
        decidedAt = standing.decidedAt();
        recordedAt = standing.recordedAt();
        validUntil = standing.validUntil();
        method = standing.method();
        evidenceDigest = standing.evidenceDigest();
        entryId = standing.entryId();
        sequence = standing.sequence();
        notices = NoticeReference.write(standing.notices());
    }

    ConsentKey key() {
        return new ConsentKey(new ProfileId(profileId), new PurposeKey(purpose), channel);
    }

    StandingConsent toStanding() {
        return new StandingConsent(
                key(),
                entryId,
                sequence,
                purposeVersion,
                state,
                eventTime,
                decidedAt,
                recordedAt,
                validUntil,
                method,
                evidenceDigest,
                NoticeReference.read(notices));
    }
}
