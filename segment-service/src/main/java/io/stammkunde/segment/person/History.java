package io.stammkunde.segment.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that a person did, oldest first, each event once however often and in whatever order it arrived. */
public final class History {
    public static final History EMPTY = new History(List.of());

    private final List<PastEvent> events;
    private volatile @Nullable Map<String, List<PastEvent>> byName;

    private History(List<PastEvent> oldestFirst) {
        this.events = oldestFirst;
    }

    public static History of(Collection<PastEvent> events) {
        return EMPTY.with(events, Integer.MAX_VALUE);
    }

    /**
     * This history and the events in it that are new to it.
     *
     * @param limit how many events are kept at most; beyond it the oldest are forgotten
     * @return this very history if there was nothing new
     */
    public History with(Collection<PastEvent> arrived, int limit) {
        Set<Long> known = new HashSet<>();
        events.forEach(event -> known.add(event.id()));
        List<PastEvent> fresh =
                arrived.stream().filter(event -> known.add(event.id())).toList();
        if (fresh.isEmpty()) {
            return this;
        }
        List<PastEvent> all = new ArrayList<>(events.size() + fresh.size());
        all.addAll(events);
        all.addAll(fresh);
        all.sort(PastEvent.OLDEST_FIRST);
        return new History(List.copyOf(all.subList(Math.max(0, all.size() - limit), all.size())));
    }

    public List<PastEvent> events() {
        return events;
    }

    /** The events of one name, oldest first. */
    public List<PastEvent> named(String name) {
        Map<String, List<PastEvent>> groups = byName;
        if (groups == null) {
            groups = new HashMap<>();
            for (PastEvent event : events) {
                groups.computeIfAbsent(event.name(), _ -> new ArrayList<>()).add(event);
            }
            byName = groups;
        }
        return groups.getOrDefault(name, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof History history && events.equals(history.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    @Override
    public String toString() {
        return "History[events=%d]".formatted(events.size());
    }
}
