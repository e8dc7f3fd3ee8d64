package io.stammkunde.segment.definition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Gives a segment another definition, or removes it. */
@ApplicationScoped
public class ChangeSegment {
    private final SegmentStore store;
    private final CurrentSegments current;
    private final Clock clock;

    ChangeSegment(SegmentStore store, CurrentSegments current, Clock clock) {
        this.store = store;
        this.current = current;
        this.clock = clock;
    }

    public Uni<Segment> handle(String key, Definition definition) {
        return current.get(key)
                .map(segment -> segment.change(definition, clock.instant()))
                .chain(this::write);
    }

    /** Hides the segment at once; its members leave right after, and subscribers hear of it. */
    public Uni<Void> remove(String key) {
        return current.get(key)
                .map(segment -> segment.remove(clock.instant()))
                .chain(this::write)
                .replaceWithVoid();
    }

    private Uni<Segment> write(Segment segment) {
        return store.replace(segment)
                .invoke(written -> refuseChanged(segment.key(), written))
                .chain(current::reload)
                .replaceWith(segment);
    }

    private static void refuseChanged(String key, boolean written) {
        if (!written) {
            throw new SegmentRefusal.SegmentChanged(key);
        }
    }
}
