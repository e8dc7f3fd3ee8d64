package io.stammkunde.consent.opendsr;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was passed on. Every method joins the running transaction. */
public interface PassedOnRequests {
    /** Takes the id; whether it was free. */
    Uni<Boolean> claim(PassedOn request);

    Uni<Optional<PassedOn>> find(UUID subjectRequestId);

    /** The request at the desk is this one. */
    Uni<Void> taken(UUID subjectRequestId, UUID requestId);

    /** Those with callbacks of whose status somebody may have to be told, nobody else gets them until {@code until}. */
    Uni<List<PassedOn>> take(Instant now, Instant until, int limit);

    /** All were told this status, or it was given up; looked at again when due. */
    Uni<Void> told(UUID subjectRequestId, RequestStatus status, boolean isFinal, Instant lookAt);

    /** Telling failed. */
    Uni<Void> failed(UUID subjectRequestId, Instant lookAt);
}
