package io.stammkunde.profile.quality.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.quality.QuarantinedEvent;
import java.time.Instant;
import java.util.UUID;

/** An item that was not accepted, with the reason; {@code event} is text where it was too large to be kept whole. */
public record QuarantinedView(
        UUID id, Instant receivedAt, UUID sourceId, int index, String reason, String field, JsonNode event) {
    static QuarantinedView of(QuarantinedEvent event) {
        return new QuarantinedView(
                event.id(),
                event.receivedAt(),
                event.sourceId(),
                event.index(),
                event.reason(),
                event.field(),
                json(event.event()));
    }

    private static JsonNode json(String text) {
        try {
            return WireJson.MAPPER.readTree(text);
        } catch (JsonProcessingException cutOff) {
            return TextNode.valueOf(text);
        }
    }
}
