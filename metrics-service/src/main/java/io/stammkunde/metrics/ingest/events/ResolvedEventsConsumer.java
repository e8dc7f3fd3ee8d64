package io.stammkunde.metrics.ingest.events;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.FigureStore;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.ingest.InterpretProfiles;
import io.stammkunde.metrics.ingest.InterpretedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Events that are resolved to a person. At least once, in batches, one after the other; a repeated event changes nothing,
 * events that analytics may not use are passed over, poisoned records go to the dead letters, and while the store fails
 * nothing moves on.
 */
@ApplicationScoped
class ResolvedEventsConsumer {
    static final String CHANNEL = "metrics-events";

    private final InterpretEvents interpret;
    private final FigureStore store;
    private final Batches batches;

    ResolvedEventsConsumer(InterpretEvents interpret, FigureStore store, Batches batches) {
        this.interpret = interpret;
        this.store = store;
        this.batches = batches;
    }

    @Incoming(CHANNEL)
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return Uni.createFrom()
                .item(() -> Batches.read(records, this::interpreted))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(read -> batches.keep(
                        read.poisoned(),
                        () -> store.add(EventBatch.of(
                                read.values().stream().flatMap(Optional::stream).toList(), read.watermarks()))));
    }

    private Optional<InterpretedEvent> interpreted(ConsumerRecord<String, byte[]> record) {
        var event = WireRecords.event(record.value());
        return event.purposes().contains(InterpretProfiles.PURPOSE)
                ? Optional.of(interpret.handle(event))
                : Optional.empty();
    }
}
