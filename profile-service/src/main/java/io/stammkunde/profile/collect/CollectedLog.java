package io.stammkunde.profile.collect;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.CollectedEventV1;
import java.util.List;

/** The durable log of accepted events. */
public interface CollectedLog {
    /**
     * Completes once every event is durable on all in-sync replicas. The order of events with the same identity hint is
     * kept. Fails with {@link CollectRefusal.Unavailable} if that cannot be had in time; some of the events may be
     * durable then, so the caller repeats all of them and the message ids tell repetitions apart.
     */
    Uni<Void> append(List<CollectedEventV1> events);
}
