package io.stammkunde.consent.choice.events;

import io.stammkunde.consent.choice.TravellingChoices;
import io.stammkunde.consent.intake.Reading;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.http.WireJson;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Finds the choices in a resolved event, and whether the browser objected. Nothing else of the event is read: it is not
 * this service's business.
 */
final class ChoiceReader {
    private static final int LONGEST_EVENT_ID = 400;

    /** As browsers call it, in {@code navigator}. */
    private static final String GPC = "globalPrivacyControl";

    private ChoiceReader() {}

    static Reading<TravellingChoices> read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return new Reading.Irrelevant<>();
        }
        try {
            return reading(record, WireJson.MAPPER.readValue(record.value(), Event.class));
        } catch (IOException malformed) {
            return new Reading.Poisoned<>(record, "malformed-json");
        }
    }

    private static Reading<TravellingChoices> reading(ConsumerRecord<String, byte[]> record, @Nullable Event event) {
        if (event == null) {
            return new Reading.Poisoned<>(record, "malformed-json");
        }
        var consents = event.consents() == null ? Map.<String, @Nullable Boolean>of() : event.consents();
        if (consents.isEmpty() && !event.isObjecting()) {
            return new Reading.Irrelevant<>();
        }
        if (event.eventId() == null || event.profileId() == null || event.timestamp() == null) {
            return new Reading.Poisoned<>(record, "missing-field");
        }
        if (!isEventId(event.eventId())) {
            return new Reading.Poisoned<>(record, "malformed-event-id");
        }
        if (event.timestamp().isBefore(Instant.EPOCH)) {
            return new Reading.Poisoned<>(record, "impossible-time");
        }
        var receivedAt = event.receivedAt() == null ? event.timestamp() : event.receivedAt();
        return new Reading.Found<>(new TravellingChoices(
                event.eventId(),
                new ProfileId(event.profileId()),
                event.timestamp(),
                receivedAt,
                made(consents),
                event.isObjecting()));
    }

    private static Map<String, Boolean> made(Map<String, @Nullable Boolean> consents) {
        var made = new HashMap<String, Boolean>();
        consents.forEach((purpose, allowed) -> {
            if (allowed != null) {
                made.put(purpose, allowed);
            }
        });
        return made;
    }

    /** What a database and a log can take. */
    private static boolean isEventId(String id) {
        return !id.isBlank()
                && id.length() <= LONGEST_EVENT_ID
                && id.chars().noneMatch(Character::isISOControl)
                && id.chars().noneMatch(character -> Character.isSurrogate((char) character));
    }

    private record Event(
            @Nullable String eventId,
            @Nullable UUID profileId,
            @Nullable Instant timestamp,
            @Nullable Instant receivedAt,
            @Nullable Map<String, @Nullable Boolean> consents,
            @Nullable Map<String, @Nullable Object> context) {
        /** The sender of the event, or the service that received it from a browser, says so. */
        boolean isObjecting() {
            return context != null && Boolean.TRUE.equals(context.get(GPC));
        }
    }
}
