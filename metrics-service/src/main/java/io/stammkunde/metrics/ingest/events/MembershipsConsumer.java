package io.stammkunde.metrics.ingest.events;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.stammkunde.metrics.ingest.FigureStore;
import io.stammkunde.metrics.ingest.MembershipBatch;
import io.stammkunde.metrics.ingest.MembershipRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Who enters and leaves segments. At least once, in batches, in order for each person and segment; a repetition changes
 * nothing, poisoned records go to the dead letters, and while the store fails nothing moves on. A record without a value
 * is the topic's way to forget; the erasure that came before has deleted the row.
 */
@ApplicationScoped
class MembershipsConsumer {
    static final String CHANNEL = "metrics-memberships";

    private final FigureStore store;
    private final Batches batches;

    MembershipsConsumer(FigureStore store, Batches batches) {
        this.store = store;
        this.batches = batches;
    }

    @Incoming(CHANNEL)
    Uni<Void> on(ConsumerRecords<String, byte[]> records) {
        return Uni.createFrom()
                .item(() -> Batches.read(records, MembershipsConsumer::rows))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(read -> batches.keep(
                        read.poisoned(),
                        () -> store.add(MembershipBatch.of(
                                read.values().stream().flatMap(List::stream).toList(), read.watermarks()))));
    }

    private static List<MembershipRow> rows(ConsumerRecord<String, byte[]> changed) {
        return changed.value() == null ? List.of() : List.of(WireRecords.membership(changed.value()));
    }
}
