package io.stammkunde.segment.definition;

import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.SegmentConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Adds a segment. It has no members yet: building it begins right after. */
@ApplicationScoped
public class CreateSegment {
    private final SegmentStore store;
    private final CurrentSegments current;
    private final SegmentConfig config;
    private final Clock clock;

    CreateSegment(SegmentStore store, CurrentSegments current, SegmentConfig config, Clock clock) {
        this.store = store;
        this.current = current;
        this.config = config;
        this.clock = clock;
    }

    public Uni<Segment> handle(String key, Definition definition) {
        Segment segment = Segment.create(key, definition, clock.instant());
        return current.reload()
                .invoke(segments -> refuseMoreThan(config.maxSegments(), segments.size()))
                .chain(() -> store.insert(segment))
                .invoke(inserted -> refuseTaken(key, inserted))
                .chain(current::reload)
                .replaceWith(segment);
    }

    private static void refuseMoreThan(int limit, int segments) {
        if (segments >= limit) {
            throw new SegmentRefusal.TooManySegments(limit);
        }
    }

    private static void refuseTaken(String key, boolean inserted) {
        if (!inserted) {
            throw new SegmentRefusal.SegmentExists(key);
        }
    }
}
