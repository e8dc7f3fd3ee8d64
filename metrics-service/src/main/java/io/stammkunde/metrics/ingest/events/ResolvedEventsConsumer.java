package io.stammkunde.metrics.ingest.events;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.FigureStore;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.ingest.InterpretProfiles;
import io.stammkunde.metrics.ingest.InterpretedEvent;
import io.stammkunde.metrics.ingest.events.DeadLetters.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/**
 * Events that are resolved to a person. At least once, in batches, one after the other; a repeated event changes nothing,
 * events that analytics may not use are passed over, poisoned records go to the dead letters, and while the store fails
 * nothing moves on.
 */
@ApplicationScoped
class ResolvedEventsConsumer {
    static final String CHANNEL = "metrics-events";

    private static final String READY = "metrics-events-ready";
    private static final int AHEAD = 1;

    private final InterpretEvents interpret;
    private final FigureStore store;
    private final Batches batches;

    ResolvedEventsConsumer(InterpretEvents interpret, FigureStore store, Batches batches) {
        this.interpret = interpret;
        this.store = store;
        this.batches = batches;
    }

    /** What of a batch is added to the figures, and what could not be read of it. */
    record Ready(EventBatch events, List<Letter> poisoned) {}

    /** Interprets a batch while the one before is stored, and no further ahead. */
    @Incoming(CHANNEL)
    @Outgoing(READY)
    Multi<Message<Ready>> interpret(Multi<Message<ConsumerRecords<String, byte[]>>> batches) {
        return batches.onItem()
                .transformToUniAndConcatenate(this::interpret)
                .emitOn(Infrastructure.getDefaultWorkerPool(), AHEAD);
    }

    @Incoming(READY)
    Uni<Void> store(Ready ready) {
        return batches.keep(ready.poisoned(), () -> store.add(ready.events()));
    }

    private Uni<Message<Ready>> interpret(Message<ConsumerRecords<String, byte[]>> batch) {
        return Uni.createFrom()
                .item(() -> batch.withPayload(ready(batch.getPayload())))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .call(failure -> Uni.createFrom().completionStage(() -> batch.nack(failure)));
    }

    private Ready ready(ConsumerRecords<String, byte[]> records) {
        var read = Batches.read(records, this::interpreted);
        var events = read.values().stream().flatMap(Optional::stream).toList();
        return new Ready(EventBatch.of(events, read.watermarks()), read.poisoned());
    }

    private Optional<InterpretedEvent> interpreted(ConsumerRecord<String, byte[]> record) {
        var event = WireRecords.event(record.value());
        return event.purposes().contains(InterpretProfiles.PURPOSE)
                ? Optional.of(interpret.handle(event))
                : Optional.empty();
    }
}
