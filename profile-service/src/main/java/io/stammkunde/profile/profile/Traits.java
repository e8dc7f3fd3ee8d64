package io.stammkunde.profile.profile;

import io.stammkunde.contracts.profile.TraitValue;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What sources say of a person: by name, the latest statement. Bounded, so that a profile stays one small document. */
public final class Traits {
    /** A profile keeps the first names it learns; a sender that invents names cannot make it grow without end. */
    static final int MAX_TRAITS = 200;

    static final int MAX_NAME_LENGTH = 100;
    /** Characters of text and of all text inside of lists and maps. */
    static final int MAX_VALUE_LENGTH = 4_000;

    private Traits() {}

    /** The statements of one event, without empty and oversized ones. */
    public static Map<String, TraitValue> stated(Map<String, Object> said, UUID sourceId, Instant at) {
        if (said.isEmpty()) {
            return Map.of();
        }
        var traits = new HashMap<String, TraitValue>();
        said.forEach((name, value) -> {
            if (value != null && name.length() <= MAX_NAME_LENGTH && length(value) <= MAX_VALUE_LENGTH) {
                traits.put(name, new TraitValue(value, sourceId, at));
            }
        });
        return traits;
    }

    /** Each name's later statement; on equal time the newly arrived one. */
    static Map<String, TraitValue> latest(Map<String, TraitValue> known, Map<String, TraitValue> arrived) {
        if (arrived.isEmpty()) {
            return known;
        }
        var result = new HashMap<>(known);
        arrived.forEach((name, value) -> {
            var before = result.get(name);
            var fits = before != null || result.size() < MAX_TRAITS;
            if (fits && (before == null || !value.at().isBefore(before.at()))) {
                result.put(name, value);
            }
        });
        return result;
    }

    private static int length(Object value) {
        return switch (value) {
            case String text -> text.length();
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .mapToInt(entry ->
                                length(entry.getKey()) + (entry.getValue() == null ? 4 : length(entry.getValue())))
                        .sum();
            case List<?> list ->
                list.stream().mapToInt(item -> item == null ? 4 : length(item)).sum();
            default -> 8;
        };
    }
}
