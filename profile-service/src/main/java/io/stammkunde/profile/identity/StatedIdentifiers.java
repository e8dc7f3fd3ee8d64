package io.stammkunde.profile.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.profile.Profile;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom an event would be resolved to, though it was refused or is only imagined. Pure. */
public final class StatedIdentifiers {
    private final EventIdentifiers identifiers;

    public StatedIdentifiers(IdentifierRules rules) {
        this.identifiers = new EventIdentifiers(rules);
    }

    /** What an event would be recognised by that states an identifier and nothing else. */
    public List<Identifier> ofEventWith(Identifier identifier) {
        var value = identifier.value();
        return switch (identifier.type()) {
            case Profile.USER_ID -> of(value, null, null, Map.of());
            case IdentifierRules.ANONYMOUS_ID -> of(null, value, null, Map.of());
            default -> of(null, null, null, Map.of(identifier.type(), value));
        };
    }

    /** What an item says that was refused; nothing if it was cut off or is no object. */
    public Set<Identifier> ofItem(String json) {
        try {
            return ofItem(WireJson.MAPPER.readValue(json, new TypeReference<Map<String, @Nullable Object>>() {}));
        } catch (JsonProcessingException notWhole) {
            return Set.of();
        }
    }

    private Set<Identifier> ofItem(@Nullable Map<String, @Nullable Object> item) {
        if (item == null) {
            return Set.of();
        }
        var traits = new HashMap<String, Object>();
        if (item.get("context") instanceof Map<?, ?> context) {
            addAll(traits, context.get("traits"));
        }
        addAll(traits, item.get("traits"));
        return Set.copyOf(
                of(text(item.get("userId")), text(item.get("anonymousId")), text(item.get("previousId")), traits));
    }

    private static void addAll(Map<String, Object> traits, @Nullable Object stated) {
        if (stated instanceof Map<?, ?> map) {
            map.forEach((name, value) -> {
                if (value != null) {
                    traits.put(String.valueOf(name), value);
                }
            });
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String || value instanceof Number ? value.toString() : null;
    }

    private List<Identifier> of(
            @Nullable String userId,
            @Nullable String anonymousId,
            @Nullable String previousId,
            Map<String, Object> traits) {
        return identifiers.of(new CollectedEventV1(
                "stated",
                new UUID(0, 0),
                "identify",
                userId,
                anonymousId,
                null,
                null,
                previousId,
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of(),
                traits,
                Map.of(),
                Map.of()));
    }
}
