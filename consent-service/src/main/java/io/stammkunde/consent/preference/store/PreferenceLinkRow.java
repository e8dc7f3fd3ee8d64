package io.stammkunde.consent.preference.store;

import io.stammkunde.consent.preference.PreferenceLink;
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
@Table(name = "preference_link")
@NullUnmarked
class PreferenceLinkRow {
    @Id
    @Column(name = "token_digest")
    String tokenDigest;

    @Column(name = "profile_id")
    UUID profileId;

    @Nullable
    String purpose;

    @Enumerated(EnumType.STRING)
    @Nullable
    Channel channel;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    static PreferenceLinkRow of(PreferenceLink link) {
        var row = new PreferenceLinkRow();
        var purpose = link.purpose();
        row.tokenDigest = link.tokenDigest();
        row.profileId = link.profile().value();
        row.purpose = purpose == null ? null : purpose.value();
        row.channel = link.channel();
        row.createdAt = link.createdAt();
        row.expiresAt = link.expiresAt();
        return row;
    }

    PreferenceLink toLink() {
        return new PreferenceLink(
                tokenDigest,
                new ProfileId(profileId),
                purpose == null ? null : new PurposeKey(purpose),
                channel,
                createdAt,
                expiresAt);
    }
}
