package io.stammkunde.profile.collect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sender handed in, before anything is known of it but that it is a JSON object.
 *
 * @param type the event type that the route stands for, or null for a batch
 * @param body the JSON object
 * @param sizeBytes decompressed
 * @param gpc whether the browser that sent it objects (header {@code Sec-GPC})
 */
public record Submission(
        @Nullable String type, Map<String, Object> body, int sizeBytes, Instant receivedAt, boolean gpc) {

    boolean isBatch() {
        return type == null;
    }

    /** The write key in the body, if there is one. */
    public @Nullable String writeKey() {
        return switch (body.get("writeKey")) {
            case null -> null;
            case String key -> key;
            default -> throw new CollectRefusal.Malformed("/writeKey", "must be text");
        };
    }

    /** The events, which need not be objects. */
    List<Object> items() {
        if (!isBatch()) {
            return List.of(body);
        }
        if (!(body.get("batch") instanceof List<?> batch)) {
            throw new CollectRefusal.Malformed("/batch", "must be an array of events");
        }
        return new ArrayList<>(batch);
    }

    /** Whether an SDK of RudderStack says so; these pack more into a batch. */
    boolean isOfRudderstack() {
        return isRudderstack(body)
                || items().stream().limit(1).anyMatch(item -> item instanceof Map<?, ?> event && isRudderstack(event));
    }

    private static boolean isRudderstack(Map<?, ?> said) {
        return said.get("context") instanceof Map<?, ?> context
                && context.get("library") instanceof Map<?, ?> library
                && library.get("name") instanceof String name
                && name.toLowerCase(Locale.ROOT).contains("rudder");
    }
}
