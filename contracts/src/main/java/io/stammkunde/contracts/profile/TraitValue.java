package io.stammkunde.contracts.profile;

import java.time.Instant;
import java.util.UUID;

/**
 * What a source said of a person, and when.
 *
 * @param value text, number, truth value, or a list or map of these
 * @param sourceId the source that said it last
 * @param at the event's time; an older statement never replaces a newer one
 */
public record TraitValue(Object value, UUID sourceId, Instant at) {
    /** Leaves the value out; it is personal. */
    @Override
    public String toString() {
        return "TraitValue[sourceId=%s, at=%s]".formatted(sourceId, at);
    }
}
