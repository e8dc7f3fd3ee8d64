package io.stammkunde.profile.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.UuidCreator;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.http.WireJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record that is to be appended.
 *
 * @param value null has a compacted topic forget the key
 * @param headers in the order in which they are written
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to the client as it is, never compared
public record Outgoing(String topic, String key, byte @Nullable [] value, Map<String, String> headers) {
    private static final String SOURCE = "/profile-service";

    /**
     * A CloudEvent in binary mode: attributes in the headers, the data as JSON in the value.
     *
     * @param type one of {@link io.stammkunde.contracts.CloudEventTypes}
     */
    public static Outgoing cloudEvent(String topic, String key, String type, Instant time, Object data) {
        return new Outgoing(
                topic,
                key,
                json(data),
                Map.of(
                        CloudEventHeaders.SPEC_VERSION,
                        "1.0",
                        CloudEventHeaders.ID,
                        UuidCreator.getTimeOrderedEpochFast().toString(),
                        CloudEventHeaders.SOURCE,
                        SOURCE,
                        CloudEventHeaders.TYPE,
                        type,
                        CloudEventHeaders.TIME,
                        time.toString(),
                        CloudEventHeaders.CONTENT_TYPE,
                        "application/json"));
    }

    /** Has a compacted topic forget what it said under the key. */
    public static Outgoing tombstone(String topic, String key) {
        return new Outgoing(topic, key, null, Map.of());
    }

    private static byte[] json(Object data) {
        try {
            return WireJson.MAPPER.writeValueAsBytes(data);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a checked record did not become JSON", impossible);
        }
    }

    /** Length of the value, for bounds. */
    int size() {
        return value == null ? 0 : value.length;
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
