package io.stammkunde.profile.timeline;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import java.util.List;

/** Tells other services of events and their people. */
public interface ResolvedEvents {
    /** Completes when all are durable; those of one profile stay in order. */
    Uni<Void> publish(List<ResolvedEventV1> events);
}
