package io.stammkunde.sampleshop;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something a visitor did.
 *
 * @param at when it happened
 * @param item the same as an item of a Segment batch: text, numbers, truth values, lists and maps, in a fixed order
 */
public record ShopEvent(Instant at, Map<String, Object> item) {
    public ShopEvent {
        requireNonNull(at, "at");
        item = Collections.unmodifiableMap(new LinkedHashMap<>(item));
    }

    /** Leaves the content out, as with the event of a real person. */
    @Override
    public String toString() {
        return "ShopEvent[at=%s, type=%s]".formatted(at, item.get("type"));
    }
}
