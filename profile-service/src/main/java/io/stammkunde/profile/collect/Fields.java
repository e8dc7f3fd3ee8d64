package io.stammkunde.profile.collect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, read strictly: what is there must be of its type, and {@code null} is as good as absent. */
final class Fields {
    private final Map<String, Object> values;
    private final String pointer;

    Fields(Map<String, Object> values, String pointer) {
        this.values = values;
        this.pointer = pointer;
    }

    Map<String, Object> values() {
        return values;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    /** Where a field stands. */
    String pointer(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    Mistake mistake(String name, String detail) {
        return new Mistake(pointer(name), detail);
    }

    @Nullable
    String text(String name, int maxLength) {
        var value = values.get(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String text)) {
            throw mistake(name, "must be text");
        }
        if (text.length() > maxLength) {
            throw mistake(name, "must have at most %d characters".formatted(maxLength));
        }
        return text;
    }

    String requiredText(String name, int maxLength) {
        var text = text(name, maxLength);
        if (text == null || text.isBlank()) {
            throw mistake(name, "must be given and not blank");
        }
        return text;
    }

    Fields object(String name) {
        var value = values.get(name);
        if (value == null) {
            return new Fields(Map.of(), pointer(name));
        }
        if (!(value instanceof Map<?, ?> map)) {
            throw mistake(name, "must be an object");
        }
        return new Fields(typed(map), pointer(name));
    }

    List<?> list(String name) {
        var value = values.get(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw mistake(name, "must be an array");
        }
        return list;
    }

    @Nullable
    BigDecimal number(String name) {
        var value = values.get(name);
        return switch (value) {
            case null -> null;
            case BigDecimal decimal -> decimal;
            case BigInteger integer -> new BigDecimal(integer);
            case Number integer -> BigDecimal.valueOf(integer.longValue());
            default -> throw mistake(name, "must be a number");
        };
    }

    @Nullable
    Instant instant(String name) {
        var text = text(name, 64);
        return text == null
                ? null
                : Timestamps.parse(text)
                        .orElseThrow(() -> mistake(
                                name, "must be an existing ISO 8601 date and time such as 2026-01-31T12:00:00Z"));
    }

    /** The keys of a JSON object are text. */
    static Map<String, Object> typed(Map<?, ?> map) {
        @SuppressWarnings("unchecked")
        var typed = (Map<String, Object>) map;
        return typed;
    }
}
