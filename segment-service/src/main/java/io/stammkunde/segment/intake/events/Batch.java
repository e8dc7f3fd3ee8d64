package io.stammkunde.segment.intake.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.stammkunde.http.WireJson;
import io.stammkunde.segment.intake.Unreadable;
import io.stammkunde.segment.membership.Change;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;

/**
 * Records as read.
 *
 * @param changes by profile, in order
 * @param dead those that cannot be read
 */
record Batch(Map<UUID, List<Change>> changes, List<DeadLetter> dead) {
    /** A record that cannot be read, and why. */
    record DeadLetter(ConsumerRecord<String, byte[]> letter, String reason) {}

    /** What reading one message adds. */
    interface Additions extends BiConsumer<UUID, Change> {}

    /** The same of a compacted topic, where a record without a value says that the topic forgets: nothing to be done. */
    static <T> Batch readCompacted(
            ConsumerRecords<String, byte[]> records, Class<T> type, BiConsumer<T, Additions> reader) {
        Batch batch = new Batch(new HashMap<>(), new ArrayList<>());
        for (ConsumerRecord<String, byte[]> each : records) {
            if (each.value() != null) {
                batch.take(each, type, reader);
            }
        }
        return batch;
    }

    static <T> Batch read(ConsumerRecords<String, byte[]> records, Class<T> type, BiConsumer<T, Additions> reader) {
        Batch batch = new Batch(new HashMap<>(), new ArrayList<>());
        for (ConsumerRecord<String, byte[]> each : records) {
            batch.take(each, type, reader);
        }
        return batch;
    }

    private <T> void take(ConsumerRecord<String, byte[]> letter, Class<T> type, BiConsumer<T, Additions> reader) {
        try {
            reader.accept(message(letter.value(), type), this::add);
        } catch (JsonMappingException mismatch) {
            dead.add(new DeadLetter(letter, "not a " + type.getSimpleName() + " at " + pointer(mismatch)));
        } catch (JsonProcessingException syntax) {
            dead.add(new DeadLetter(letter, "not JSON"));
        } catch (IOException unread) {
            dead.add(new DeadLetter(letter, "cannot be read"));
        } catch (Unreadable unreadable) {
            dead.add(new DeadLetter(letter, unreadable.getMessage()));
        }
    }

    private static <T> T message(byte @Nullable [] value, Class<T> type) throws IOException {
        T message = value == null ? null : WireJson.MAPPER.readValue(value, type);
        if (message == null) {
            throw new Unreadable("an empty record");
        }
        return message;
    }

    /** Names of fields only; a value may be personal. */
    private static String pointer(JsonMappingException mismatch) {
        StringBuilder pointer = new StringBuilder();
        mismatch.getPath()
                .forEach(step -> pointer.append('/')
                        .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
        return pointer.toString();
    }

    private void add(UUID profile, Change change) {
        changes.computeIfAbsent(profile, _ -> new ArrayList<>()).add(change);
    }
}
