package io.stammkunde.consent.subject;

import io.smallrye.mutiny.Uni;

/**
 * Knows which profile an identifier belongs to. Fails with {@link DirectoryUnavailable} when it cannot be asked or does
 * not answer in time, and with {@link UnresolvableSubject} when it refuses the identifier.
 */
public interface SubjectDirectory {
    /** The profile of the person, made now if nobody has been known by this identifier. */
    Uni<ProfileId> resolve(SubjectReference.Identified subject);
}
