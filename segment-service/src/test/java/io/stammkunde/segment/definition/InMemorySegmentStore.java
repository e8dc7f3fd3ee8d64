package io.stammkunde.segment.definition;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Segments without a server. */
public final class InMemorySegmentStore implements SegmentStore {
    private final SortedMap<String, Segment> segments = new TreeMap<>();
    private final Set<String> removed = new TreeSet<>();

    @Override
    public Uni<List<Segment>> all() {
        return Uni.createFrom().item(List.copyOf(segments.values()));
    }

    @Override
    public Uni<Boolean> insert(Segment segment) {
        return Uni.createFrom().item(segments.putIfAbsent(segment.key(), segment) == null);
    }

    @Override
    public Uni<Boolean> replace(Segment segment) {
        Segment stored = segments.get(segment.key());
        boolean unchanged = stored != null && stored.revision() == segment.revision() - 1;
        if (unchanged) {
            segments.put(segment.key(), segment);
        }
        return Uni.createFrom().item(unchanged);
    }

    @Override
    public Uni<Void> delete(Segment segment) {
        removed.add(segment.key());
        segments.remove(segment.key());
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Set<String>> everKnown() {
        Set<String> keys = new TreeSet<>(removed);
        keys.addAll(segments.keySet());
        return Uni.createFrom().item(keys);
    }
}
