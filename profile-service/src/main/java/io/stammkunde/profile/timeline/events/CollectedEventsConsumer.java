package io.stammkunde.profile.timeline.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.timeline.ResolveBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * At least once, in order within a partition, in batches; offsets are committed when a batch is stored, passed on and
 * counted. A repeated record changes nothing. What cannot be read goes to the dead letters and the batch goes on; while a
 * store is away the batch waits.
 */
@ApplicationScoped
public class CollectedEventsConsumer {
    private final ResolveBatch resolveBatch;

    CollectedEventsConsumer(ResolveBatch resolveBatch) {
        this.resolveBatch = resolveBatch;
    }

    @Incoming("events-collected")
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return resolveBatch.handle(CollectedRecords.read(records));
    }
}
