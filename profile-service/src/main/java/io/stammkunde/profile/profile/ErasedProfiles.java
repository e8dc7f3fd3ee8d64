package io.stammkunde.profile.profile;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Ids of profiles that were erased: nothing else is left of them, and none of them ever comes alive again. */
public interface ErasedProfiles {
    /** Repeating it changes nothing. */
    Uni<Void> add(Collection<UUID> ids);

    /** Those of the ids that were erased. */
    Uni<Set<UUID>> among(Collection<UUID> ids);
}
