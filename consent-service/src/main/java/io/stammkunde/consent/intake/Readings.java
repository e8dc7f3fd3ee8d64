package io.stammkunde.consent.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * A batch, sorted.
 *
 * @param found what was looked for, each partition in its order
 * @param poisoned records that cannot be processed
 */
public record Readings<T>(List<T> found, List<Reading.Poisoned<T>> poisoned) {
    public Readings {
        found = List.copyOf(found);
        poisoned = List.copyOf(poisoned);
    }

    /** Reads a whole batch; one bad record does not spoil the others. */
    public static <T> Readings<T> of(
            ConsumerRecords<String, byte[]> records, Function<ConsumerRecord<String, byte[]>, Reading<T>> reader) {
        var found = new ArrayList<T>();
        var poisoned = new ArrayList<Reading.Poisoned<T>>();
        for (var record : records) {
            switch (reader.apply(record)) {
                case Reading.Irrelevant<T> nothing -> {}
                case Reading.Found<T> hit -> found.add(hit.content());
                case Reading.Poisoned<T> bad -> poisoned.add(bad);
            }
        }
        return new Readings<>(found, poisoned);
    }
}
