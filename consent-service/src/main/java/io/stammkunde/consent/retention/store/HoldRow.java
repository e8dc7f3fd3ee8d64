package io.stammkunde.consent.retention.store;

import io.stammkunde.consent.retention.LegalHold;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "legal_hold")
@NullUnmarked
class HoldRow {
    @Id
    UUID id;

    @Column(name = "profile_id")
    UUID profileId;

    String[] categories;
    String reason;

    @Column(name = "held_by")
    String heldBy;

    @Column(name = "held_at")
    Instant heldAt;

    @Nullable
    LocalDate until;

    @Column(name = "ended_by")
    @Nullable
    String endedBy;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    static HoldRow of(LegalHold hold) {
        var row = new HoldRow();
        row.id = hold.id();
        row.profileId = hold.profileId();
        row.categories = hold.categories().toArray(String[]::new);
        row.reason = hold.reason();
        row.heldBy = hold.by();
        row.heldAt = hold.at();
        row.until = hold.until().orElse(null);
        return row;
    }

    LegalHold toHold() {
        return new LegalHold(
                id,
                profileId,
                List.of(categories),
                reason,
                heldBy,
                heldAt,
                Optional.ofNullable(until),
                Optional.ofNullable(endedAt));
    }
}
