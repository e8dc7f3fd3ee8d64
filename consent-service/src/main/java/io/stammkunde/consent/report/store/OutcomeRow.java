package io.stammkunde.consent.report.store;

import io.stammkunde.consent.report.Outcome;
import io.stammkunde.consent.report.ReportFacts.Received;
import io.stammkunde.consent.rights.RightsType;
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

/** A row of the view that tells what became of each request. */
@Entity
@Immutable
@Table(name = "rights_outcome")
@NullUnmarked
class OutcomeRow {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    RightsType type;

    @Column(name = "received_at")
    Instant receivedAt;

    boolean extended;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Nullable
    String refusal;

    Received toReceived() {
        return new Received(type, receivedAt, extended, outcome, endedAt, refusal);
    }
}
