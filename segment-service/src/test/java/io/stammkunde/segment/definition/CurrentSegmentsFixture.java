package io.stammkunde.segment.definition;

import io.stammkunde.segment.SegmentConfigTest;
import java.time.Clock;
import java.util.Map;

/** Current segments over a store without a server. */
public final class CurrentSegmentsFixture {
    private CurrentSegmentsFixture() {}

    public static CurrentSegments of(Clock clock, Segment... segments) {
        InMemorySegmentStore store = new InMemorySegmentStore();
        for (Segment segment : segments) {
            store.insert(segment).await().indefinitely();
        }
        return new CurrentSegments(store, SegmentConfigTest.with(Map.of()), clock);
    }
}
