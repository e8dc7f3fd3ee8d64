package io.stammkunde.segment.person;

import io.stammkunde.segment.value.Facts;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;

/**
 * Something a person did.
 *
 * @param id tells repetitions apart within one person
 * @param name what rules call it
 * @param at when it happened, to the millisecond
 * @param purposes what the event may be used for
 */
public record PastEvent(long id, String name, Instant at, Set<String> purposes, Facts properties) {
    static final Comparator<PastEvent> OLDEST_FIRST =
            Comparator.comparing(PastEvent::at).thenComparingLong(PastEvent::id);

    public PastEvent {
        purposes = Set.copyOf(purposes);
    }

    public boolean serves(String purpose) {
        return purposes.contains(purpose);
    }
}
