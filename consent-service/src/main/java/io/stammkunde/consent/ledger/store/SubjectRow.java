package io.stammkunde.consent.ledger.store;

import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.ledger.SubjectBook;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "consent_subject")
@NullUnmarked
class SubjectRow {
    @Id
    @Column(name = "profile_id")
    UUID profileId;

    int entries;

    @Column(name = "last_hash")
    String lastHash;

    @Column(name = "absorbed_by")
    @Nullable
    UUID absorbedBy;

    SubjectBook toBook(Map<ConsentKey, StandingConsent> standing) {
        return new SubjectBook(
                new ProfileId(profileId),
                entries,
                lastHash,
                absorbedBy == null ? null : new ProfileId(absorbedBy),
                standing);
    }

    void set(SubjectBook book) {
        entries = book.entries();
        lastHash = book.lastHash();
        absorbedBy = book.absorbedBy() == null ? null : book.absorbedBy().value();
    }
}
