package io.stammkunde.consent.rights;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Knows whose an identifier is. Makes nobody known. */
public interface KnownPeople {
    /**
     * The profile of the first identity that somebody has. Fails with {@link
     * io.stammkunde.consent.subject.DirectoryUnavailable} if nobody can be asked.
     */
    Uni<Optional<UUID>> first(List<RequestIdentity> identities);
}
