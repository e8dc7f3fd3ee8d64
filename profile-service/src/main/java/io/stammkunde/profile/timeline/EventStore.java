package io.stammkunde.profile.timeline;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The system of record of events: each once, under source and message id. */
public interface EventStore {
    /** Of those events that were seen before, by event id. */
    Uni<Map<String, Trace>> traces(Collection<String> eventIds);

    /**
     * Stores events that are kept, and of withheld ones the id. Fails with {@link
     * io.stammkunde.profile.storage.StaleRevision} if somebody else stored one of them meanwhile; the others are stored
     * all the same.
     */
    Uni<Void> write(List<StoredEvent> events);

    /**
     * Events that were resolved to one of the profiles, newest first.
     *
     * @param after the last event of the page before, or null for the newest
     */
    Uni<List<ResolvedEventV1>> timeline(Collection<UUID> profileIds, @Nullable TimelinePosition after, int limit);

    /**
     * Events that were kept, in order of their ids, whosesoever they are; but not those of erased people, which only a
     * law keeps.
     *
     * @param after the last id of the page before, or null for the first page
     */
    Uni<List<ResolvedEventV1>> inOrder(@Nullable String after, int limit);

    /** Roughly how many events there are, the withheld ones included. */
    Uni<Long> estimate();
}
