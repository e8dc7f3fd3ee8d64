package io.stammkunde.profile.replay;

import io.smallrye.mutiny.Uni;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.profile.timeline.EventStore;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the events that were kept once more, with the profile and the purposes that were decided for each. */
@ApplicationScoped
public class ReplayEvents {
    private final EventStore events;

    ReplayEvents(EventStore events) {
        this.events = events;
    }

    public Uni<ReplayPage<ResolvedEventV1>> handle(ReplayPosition position) {
        return Uni.combine()
                .all()
                .unis(events.inOrder(position.after(), position.fetch()), events.estimate())
                .asTuple()
                .map(found ->
                        ReplayPage.of(found.getItem1(), position.limit(), ResolvedEventV1::eventId, found.getItem2()));
    }
}
