package io.stammkunde.segment.person.store;

import io.stammkunde.segment.person.PastEvent;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which events go into the person's own document: the newest months, as long as there is room. The older ones go into one
 * document a month.
 *
 * @param inline events in the person's document
 * @param apart events kept apart, by month
 * @param archive for each month kept apart, a number that tells its content from another
 */
record Layout(List<PastEvent> inline, Map<String, List<PastEvent>> apart, Map<String, Long> archive) {
    /**
     * Arranges a history.
     *
     * @param room how many events the person's document takes
     */
    static Layout of(List<PastEvent> events, int room) {
        if (events.size() <= room) {
            return new Layout(events, Map.of(), Map.of());
        }
        List<PastEvent> inline = new ArrayList<>();
        Map<String, List<PastEvent>> apart = new HashMap<>();
        byMonth(events).reversed().forEach((month, inMonth) -> {
            if (apart.isEmpty() && inline.size() + inMonth.size() <= room) {
                inline.addAll(inMonth);
            } else {
                apart.put(month.toString(), inMonth);
            }
        });
        Map<String, Long> archive = new HashMap<>();
        apart.forEach((month, inMonth) -> archive.put(month, content(inMonth)));
        return new Layout(inline, apart, archive);
    }

    private static SortedMap<YearMonth, List<PastEvent>> byMonth(List<PastEvent> events) {
        SortedMap<YearMonth, List<PastEvent>> months = new TreeMap<>();
        for (PastEvent event : events) {
            YearMonth month = YearMonth.from(event.at().atZone(ZoneOffset.UTC));
            months.computeIfAbsent(month, _ -> new ArrayList<>()).add(event);
        }
        return months;
    }

    /** Events never change, so their ids say which they are. */
    private static long content(List<PastEvent> events) {
        return events.stream().mapToLong(PastEvent::id).sum() * 31 + events.size();
    }
}
