package io.stammkunde.profile.timeline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.http.WireJson;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.Document;

/** What an event says, as one field of JSON: names that senders choose mean nothing to the store, numbers stay exact. */
final class EventDocuments {
    static final String PURPOSES = "purposes";
    private static final int UUID_LENGTH = 36;

    private EventDocuments() {}

    /** The parts of an event that nobody searches by. */
    record Content(
            Map<String, Object> properties,
            Map<String, Object> traits,
            Map<String, Object> context,
            Map<String, Boolean> consents) {}

    static void describe(ResolvedEventV1 event, Document document) {
        document.append("type", event.type())
                .append("event", event.event())
                .append("received", Date.from(event.receivedAt()))
                .append(PURPOSES, List.copyOf(event.purposes()))
                .append("content", json(event));
    }

    static ResolvedEventV1 event(Document document, UUID profileId, Instant at) {
        var eventId = document.getString("_id");
        var content = content(document.getString("content"));
        return new ResolvedEventV1(
                eventId,
                eventId.substring(UUID_LENGTH + 1),
                UUID.fromString(eventId.substring(0, UUID_LENGTH)),
                profileId,
                document.getString("type"),
                document.getString("event"),
                at,
                document.getDate("received").toInstant(),
                content.properties(),
                content.traits(),
                content.context(),
                content.consents(),
                purposes(document));
    }

    static Set<String> purposes(Document document) {
        var purposes = document.getList(PURPOSES, String.class);
        return purposes == null ? Set.of() : new TreeSet<>(purposes);
    }

    private static String json(ResolvedEventV1 event) {
        try {
            return WireJson.MAPPER.writeValueAsString(
                    new Content(event.properties(), event.traits(), event.context(), event.consents()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was read from JSON did not become JSON again", impossible);
        }
    }

    private static Content content(String json) {
        try {
            return WireJson.MAPPER.readValue(json, Content.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored event is not JSON", impossible);
        }
    }
}
