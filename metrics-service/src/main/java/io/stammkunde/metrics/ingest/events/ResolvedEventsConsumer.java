package io.stammkunde.metrics.ingest.events;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.FigureStore;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.ingest.InterpretProfiles;
import io.stammkunde.metrics.ingest.Watermark;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
                .item(() -> Batches.read(records, event -> WireRecords.event(event.value())))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(read -> batches.keep(read.poisoned(), () -> store.add(batch(read.values(), read.watermarks()))));
    }

    private EventBatch batch(List<ResolvedEventV1> events, List<Watermark> watermarks) {
        var interpreted = events.stream()
                .filter(event -> event.purposes().contains(InterpretProfiles.PURPOSE))
                .map(interpret::handle)
                .toList();
        return EventBatch.of(interpreted, watermarks);
    }
}
