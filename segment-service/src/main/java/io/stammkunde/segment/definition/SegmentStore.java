package io.stammkunde.segment.definition;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/** Where segments are kept. */
public interface SegmentStore {
    /** All segments, also those being removed, in order of their keys. */
    Uni<List<Segment>> all();

    /** False if the key is taken. */
    Uni<Boolean> insert(Segment segment);

    /** False if the segment has been written since, that is, if its stored revision is not the one right before. */
    Uni<Boolean> replace(Segment segment);

    /** Forgets the segment, if its stored revision is still this one's. */
    Uni<Void> delete(Segment segment);

    /** The keys of all segments there ever were: subscribers may still know of members. */
    Uni<Set<String>> everKnown();
}
