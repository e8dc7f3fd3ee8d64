package io.stammkunde.metrics.ingest.events;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.ingest.FigureStore;
import io.stammkunde.metrics.ingest.InterpretProfiles;
import io.stammkunde.metrics.ingest.PeopleBatch;
import io.stammkunde.metrics.ingest.PersonRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Changes of profiles. At least once, in batches; an older revision than the known one changes nothing, poisoned records
 * go to the dead letters, and while the store fails nothing moves on. A record without a value is the topic's way to
 * forget a key that was erased before; nothing is left to do for it.
 */
@ApplicationScoped
class ProfilesConsumer {
    static final String CHANNEL = "metrics-profiles";

    private final FigureStore store;
    private final Batches batches;

    ProfilesConsumer(FigureStore store, Batches batches) {
        this.store = store;
        this.batches = batches;
    }

    @Incoming(CHANNEL)
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return Uni.createFrom()
                .item(() -> Batches.read(records, ProfilesConsumer::rows))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(read -> batches.keep(
                        read.poisoned(),
                        () -> store.add(PeopleBatch.of(
                                read.values().stream().flatMap(List::stream).toList(), read.watermarks()))));
    }

    private static List<PersonRow> rows(ConsumerRecord<String, byte[]> changed) {
        return changed.value() == null
                ? List.of()
                : List.of(InterpretProfiles.handle(WireRecords.profile(changed.value())));
    }
}
