package io.stammkunde.profile.collect;

import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.profile.identity.IdentifierRules;
import io.stammkunde.profile.permission.GlobalPrivacyControl;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one event as senders write it. Pure: the same event at the same time is read the same way. */
final class EventReader {
    private static final Set<String> TYPES = Set.of("identify", "track", "page", "screen", "group", "alias");
    private static final int MAX_MESSAGE_ID_LENGTH = 99;
    private static final int MAX_ID_LENGTH = 255;
    private static final int MAX_NAME_LENGTH = 200;

    private final IdentifierRules rules;
    private final Timestamps timestamps;
    private final Supplier<String> newMessageId;

    /**
     * What a submission says for all of its events.
     *
     * @param type the event type that the route stands for, or null for a batch
     * @param context defaults for each event's context
     * @param sentAt when the sender sent it
     * @param gpc whether the browser that sent it objects
     */
    record Circumstances(
            UUID sourceId,
            @Nullable String type,
            Map<String, Object> context,
            @Nullable Instant sentAt,
            Instant receivedAt,
            boolean gpc) {}

    /**
     * @param newMessageId asked for the id of an event that comes without one
     */
    EventReader(IdentifierRules rules, Timestamps timestamps, Supplier<String> newMessageId) {
        this.rules = rules;
        this.timestamps = timestamps;
        this.newMessageId = newMessageId;
    }

    /** Throws a {@link Mistake} that says what is wrong with the event. */
    CollectedEventV1 read(Map<String, Object> item, Circumstances circumstances) {
        Content.check(item);
        var event = new Fields(item, "");
        var type = type(event, circumstances.type());
        var context = context(event, circumstances);
        var properties = properties(event, type);
        var name = type.equals("track") ? event.requiredText("event", MAX_NAME_LENGTH) : null;
        if (name != null) {
            KnownEvents.check(name, event.object("properties"));
        }
        checkIdentity(event, type);
        return new CollectedEventV1(
                messageId(event),
                circumstances.sourceId(),
                type,
                event.text("userId", MAX_ID_LENGTH),
                event.text("anonymousId", MAX_ID_LENGTH),
                name,
                event.text("groupId", MAX_ID_LENGTH),
                type.equals("alias") ? event.text("previousId", MAX_ID_LENGTH) : null,
                timestamps.of(event, circumstances.sentAt(), circumstances.receivedAt()),
                circumstances.receivedAt(),
                properties,
                traits(event, type, context),
                context.values(),
                ConsentChoices.of(context));
    }

    private static String type(Fields event, @Nullable String ofRoute) {
        var stated = event.text("type", MAX_NAME_LENGTH);
        if (ofRoute != null && (stated == null || stated.equals(ofRoute))) {
            return ofRoute;
        }
        if (ofRoute != null) {
            throw event.mistake("type", "must be " + ofRoute + " here");
        }
        if (stated == null || !TYPES.contains(stated)) {
            throw event.mistake("type", "must be identify, track, page, screen, group or alias");
        }
        return stated;
    }

    private String messageId(Fields event) {
        var stated = event.text("messageId", MAX_MESSAGE_ID_LENGTH);
        if (stated == null || stated.isBlank()) {
            return newMessageId.get();
        }
        if (stated.chars().anyMatch(Character::isISOControl)) {
            throw event.mistake("messageId", "must not contain control characters");
        }
        return stated;
    }

    private void checkIdentity(Fields event, String type) {
        var userId = event.text("userId", MAX_ID_LENGTH);
        var anonymousId = event.text("anonymousId", MAX_ID_LENGTH);
        if (type.equals("alias")) {
            event.requiredText("previousId", MAX_ID_LENGTH);
            event.requiredText("userId", MAX_ID_LENGTH);
        }
        if (type.equals("group")) {
            event.requiredText("groupId", MAX_ID_LENGTH);
        }
        if (userId == null && anonymousId == null) {
            throw event.mistake("userId", "must be given, or anonymousId");
        }
        if (!identifies(userId) && !identifies(anonymousId)) {
            throw event.mistake(
                    userId == null ? "anonymousId" : "userId", "must be a value that can identify somebody");
        }
    }

    private boolean identifies(@Nullable String value) {
        return value != null && rules.identifies(value);
    }

    /** The header of the browser is above what the sender says: an objection cannot be written away. */
    private static Fields context(Fields event, Circumstances circumstances) {
        var own = event.object("context");
        if (circumstances.context().isEmpty() && !circumstances.gpc()) {
            return own;
        }
        var both = new HashMap<>(circumstances.context());
        both.putAll(own.values());
        if (circumstances.gpc()) {
            both.put(GlobalPrivacyControl.FIELD, true);
        }
        return new Fields(both, event.pointer("context"));
    }

    /** Of a page or screen, name and category are properties like others; what is known of a group is not of a person. */
    private static Map<String, Object> properties(Fields event, String type) {
        var properties = new HashMap<>(event.object("properties").values());
        if (type.equals("page") || type.equals("screen")) {
            for (var name : Set.of("name", "category")) {
                var value = event.text(name, MAX_NAME_LENGTH);
                if (value != null) {
                    properties.putIfAbsent(name, value);
                }
            }
        }
        if (type.equals("group")) {
            event.object("traits").values().forEach(properties::putIfAbsent);
        }
        return properties;
    }

    private static Map<String, Object> traits(Fields event, String type, Fields context) {
        var traits = new HashMap<>(context.object("traits").values());
        if (!type.equals("group")) {
            traits.putAll(event.object("traits").values());
        }
        traits.values().removeIf(Objects::isNull);
        return traits;
    }
}
