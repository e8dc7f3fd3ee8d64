package io.stammkunde.profile.profile;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The public subscription to profiles. */
public interface ProfileChanges {
    /** Completes when all are durable. */
    Uni<Void> publish(List<ProfileChangedV1> changes);

    /**
     * Tells that profiles were erased, and has the topic forget whatever it said of them before. Completes when that is
     * durable; may be repeated.
     */
    Uni<Void> forget(Collection<UUID> ids, Instant at);
}
