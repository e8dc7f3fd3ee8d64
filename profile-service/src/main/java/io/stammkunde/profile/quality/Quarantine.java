package io.stammkunde.profile.quality;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was not accepted, so that somebody can see why and mend the sender. */
public interface Quarantine {
    /** An item that is there already, because its batch is repeated, is not added again. */
    Uni<Void> add(List<QuarantinedEvent> events);

    /** Newest first, after (exclusive) the given id. */
    Uni<List<QuarantinedEvent>> page(Optional<UUID> after, int limit);

    /** Forgets items; those that are not there are left alone. */
    Uni<Void> remove(Collection<UUID> ids);

    Uni<Long> size();
}
