package io.stammkunde.profile.timeline.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.contracts.event.CollectedEventV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.profile.profile.LogPlace;
import io.stammkunde.profile.timeline.CollectedBatch;
import io.stammkunde.profile.timeline.CollectedRecord;
import io.stammkunde.profile.timeline.UnprocessableRecords.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;

/** Reads records of the log. Whoever wrote them, a field that is missing is found here and not in the middle of the work. */
final class CollectedRecords {
    private static final Set<String> TYPES = Set.of("identify", "track", "page", "screen", "group", "alias");

    private CollectedRecords() {}

    static CollectedBatch read(ConsumerRecords<String, byte[]> records) {
        var readable = new ArrayList<CollectedRecord>();
        var unreadable = new ArrayList<Unreadable>();
        var raw = new HashMap<LogPlace, Unreadable>();
        for (var record : records) {
            try {
                readable.add(new CollectedRecord(place(record), event(record)));
                raw.put(place(record), unreadable(record, ""));
            } catch (IOException | IllegalArgumentException mistake) {
                unreadable.add(unreadable(record, reason(mistake)));
            }
        }
        return new CollectedBatch(readable, unreadable, raw);
    }

    private static CollectedEventV1 event(ConsumerRecord<String, byte[]> record) throws IOException {
        if (record.value() == null) {
            throw new IllegalArgumentException("empty");
        }
        var event = WireJson.MAPPER.readValue(record.value(), CollectedEventV1.class);
        if (event == null) {
            throw new IllegalArgumentException("not an object");
        }
        require(event.messageId(), "messageId");
        require(event.sourceId(), "sourceId");
        require(event.timestamp(), "timestamp");
        require(event.receivedAt(), "receivedAt");
        require(event.type(), "type");
        if (!TYPES.contains(event.type())) {
            throw new IllegalArgumentException("type is not known");
        }
        return complete(event);
    }

    private static void require(@Nullable Object value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
    }

    private static CollectedEventV1 complete(CollectedEventV1 event) {
        return new CollectedEventV1(
                event.messageId(),
                event.sourceId(),
                event.type(),
                event.userId(),
                event.anonymousId(),
                event.event(),
                event.groupId(),
                event.previousId(),
                event.timestamp(),
                event.receivedAt(),
                orEmpty(event.properties()),
                orEmpty(event.traits()),
                orEmpty(event.context()),
                orEmpty(event.consents()));
    }

    private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : map;
    }

    private static LogPlace place(ConsumerRecord<String, byte[]> record) {
        return new LogPlace(record.partition(), record.offset());
    }

    private static Unreadable unreadable(ConsumerRecord<String, byte[]> record, String reason) {
        var key = record.key() == null ? "" : record.key();
        var value = record.value() == null ? new byte[0] : record.value();
        return new Unreadable(place(record), key, value, reason);
    }

    /** A parser's message repeats what it read, which is personal; its kind does not. */
    private static String reason(Exception mistake) {
        return mistake instanceof JsonProcessingException || mistake instanceof IOException
                ? "not a collected event: " + mistake.getClass().getSimpleName()
                : "not a collected event: " + mistake.getMessage();
    }
}
