package io.stammkunde.consent.opendsr;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that somebody passed on. What names the person stands in the request itself, never here.
 *
 * @param subjectRequestId the id that the controller gave it
 * @param controller who passed it on, by the name of their client
 * @param requestId the request at the desk, or null while it is being taken in
 * @param callbacks whom to tell when its status changes
 * @param told the last status that all of them were told
 * @param failures how often telling has failed since
 */
public record PassedOn(
        UUID subjectRequestId,
        String controller,
        @Nullable UUID requestId,
        SubjectRequestType type,
        List<String> callbacks,
        Instant receivedAt,
        RequestStatus told,
        int failures) {
    public PassedOn {
        callbacks = List.copyOf(callbacks);
    }
}
