package io.stammkunde.metrics.ingest.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.MetricsConfig;
import io.stammkunde.metrics.ingest.PoisonedRecord;
import io.stammkunde.metrics.ingest.Watermark;
import io.stammkunde.metrics.ingest.events.DeadLetters.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;

/** What the consumers have in common: reading records apart from poisoned ones, and never giving up on the store. */
@ApplicationScoped
class Batches {
    private static final Logger LOG = Logger.getLogger(Batches.class);

    private final DeadLetters deadLetters;
    private final MetricsConfig.Ingest config;

    Batches(DeadLetters deadLetters, MetricsConfig config) {
        this.deadLetters = deadLetters;
        this.config = config.ingest();
    }

    /** What could be read of a batch, and what could not. */
    record Read<T>(List<T> values, List<Letter> poisoned, List<Watermark> watermarks) {}

    /** Reads the records of a batch on all processors; what was read stays in their order. */
    static <T> Read<T> read(
            ConsumerRecords<String, byte[]> records, Function<ConsumerRecord<String, byte[]>, T> reader) {
        var attempts = StreamSupport.stream(records.spliterator(), false).toList().parallelStream()
                .map(record -> attempt(record, reader))
                .toList();
        var values = new ArrayList<T>(attempts.size());
        var poisoned = new ArrayList<Letter>();
        for (var attempt : attempts) {
            switch (attempt) {
                case Attempt.Understood<T>(var value) -> values.add(value);
                case Attempt.Poisoned<T>(var letter) -> poisoned.add(letter);
            }
        }
        var watermarks = records.partitions().stream()
                .map(partition -> new Watermark(
                        partition.topic(),
                        partition.partition(),
                        records.records(partition).getLast().offset() + 1))
                .toList();
        return new Read<>(values, poisoned, watermarks);
    }

    private sealed interface Attempt<T> {
        record Understood<T>(T value) implements Attempt<T> {}

        record Poisoned<T>(Letter letter) implements Attempt<T> {}
    }

    private static <T> Attempt<T> attempt(
            ConsumerRecord<String, byte[]> record, Function<ConsumerRecord<String, byte[]>, T> reader) {
        try {
            return new Attempt.Understood<>(reader.apply(record));
        } catch (PoisonedRecord poison) {
            return new Attempt.Poisoned<>(new Letter(record, String.valueOf(poison.getMessage())));
        }
    }

    /** Sets the poisoned records aside, then stores the rest; both again and again until they succeed. */
    Uni<Void> keep(List<Letter> poisoned, Supplier<Uni<Void>> store) {
        return deadLetters
                .send(poisoned)
                .chain(store::get)
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "A batch could not be kept; it is tried again"))
                .onFailure()
                .retry()
                .withBackOff(config.retryFirst(), config.retryAtMost())
                .indefinitely();
    }
}
