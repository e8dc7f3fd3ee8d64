package io.stammkunde.consent.confirmation.store;

import io.stammkunde.consent.confirmation.Confirmation;
import io.stammkunde.consent.ledger.ConsentKey;
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
@Table(name = "confirmation")
@NullUnmarked
class ConfirmationRow {
    @Id
    @Column(name = "token_digest")
    String tokenDigest;

    @Column(name = "entry_id")
    UUID entryId;

    @Column(name = "profile_id")
    UUID profileId;

    String purpose;

    @Column(name = "purpose_version")
    int purposeVersion;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String[] notices;
    String language;
    byte @Nullable [] address;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "used_at")
    @Nullable
    Instant usedAt;

    static ConfirmationRow of(Confirmation confirmation, byte @Nullable [] address) {
        var row = new ConfirmationRow();
        row.tokenDigest = confirmation.tokenDigest();
        row.entryId = confirmation.entryId();
        row.profileId = confirmation.key().profile().value();
        row.purpose = confirmation.key().purpose().value();
        row.purposeVersion = confirmation.purposeVersion();
        row.channel = confirmation.key().channel();
        row.notices = NoticeReference.write(confirmation.notices());
        row.language = confirmation.language();
        row.address = address;
        row.requestedAt = confirmation.requestedAt();
        row.expiresAt = confirmation.expiresAt();
        return row;
    }

    Confirmation toConfirmation(@Nullable String opened) {
        return new Confirmation(
                tokenDigest,
                entryId,
                new ConsentKey(new ProfileId(profileId), new PurposeKey(purpose), channel),
                purposeVersion,
                NoticeReference.read(notices),
                language,
                opened,
                requestedAt,
                expiresAt,
                usedAt);
    }
}
