package io.stammkunde.metrics.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads names and ids out of the properties of an event. */
final class Texts {
    /** Longer than any channel or network is called; what is longer is no name. */
    private static final int LONGEST_NAME = 200;

    private Texts() {}

    /** An id, which some senders write as a number; null if there is none. */
    static @Nullable String id(Map<String, Object> properties, String property) {
        return switch (properties.get(property)) {
            case String text when !text.isBlank() -> text.strip();
            case Number number -> number.toString();
            case null, default -> null;
        };
    }

    /** A name to group by; null if there is none or it is too long for one. */
    static @Nullable String name(Map<String, Object> properties, String property) {
        var name = id(properties, property);
        return name == null || name.length() > LONGEST_NAME ? null : name;
    }
}
