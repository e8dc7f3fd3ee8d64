package io.stammkunde.consent.mail.store;

import io.stammkunde.consent.mail.LetterKind;
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
@Table(name = "letter")
@NullUnmarked
class LetterRow {
    @Id
    UUID id;

    @Column(name = "profile_id")
    @Nullable
    UUID profileId;

    @Enumerated(EnumType.STRING)
    LetterKind kind;

    byte[] sealed;
    int attempts;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "due_at")
    Instant dueAt;
}
