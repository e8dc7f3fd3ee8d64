package io.stammkunde.consent.opendsr.store;

import io.stammkunde.consent.opendsr.PassedOn;
import io.stammkunde.consent.opendsr.RequestStatus;
import io.stammkunde.consent.opendsr.SubjectRequestType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "opendsr_request")
@NullUnmarked
class PassedOnRow {
    @Id
    @Column(name = "subject_request_id")
    UUID subjectRequestId;

    String controller;

    @Column(name = "request_id")
    @Nullable
    UUID requestId;

    @Enumerated(EnumType.STRING)
    SubjectRequestType type;

    String[] callbacks;

    @Column(name = "received_at")
    Instant receivedAt;

    @Enumerated(EnumType.STRING)
    RequestStatus told;

    int failures;

    PassedOn toPassedOn() {
        return new PassedOn(
                subjectRequestId, controller, requestId, type, List.of(callbacks), receivedAt, told, failures);
    }
}
