package io.stammkunde.metrics.ingest.events;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import io.stammkunde.metrics.ingest.FigureStore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Reading goes on where the store stands, not where the broker's notes say: what was committed there may have been lost
 * here with a deleted file, and what was stored here may not have been committed there when the process was killed. The
 * notes are put right at once, because an erasure and whoever waits for the figures go by them, and without a further
 * record nothing else would.
 */
@ApplicationScoped
@Identifier("stored-positions")
class StoredPositions implements KafkaConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(StoredPositions.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FigureStore store;

    StoredPositions(FigureStore store) {
        this.store = store;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        var ends = consumer.endOffsets(partitions);
        var positions = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : partitions) {
            var stored =
                    store.watermarks(partition.topic()).await().atMost(PATIENCE).get(partition.partition());
            if (stored != null && stored <= ends.getOrDefault(partition, 0L)) {
                consumer.seek(partition, stored);
                positions.put(partition, new OffsetAndMetadata(stored));
            } else {
                if (stored != null) {
                    LOG.warnf(
                            "Topic is shorter than what was read of it, it must have been made anew; read from its start"
                                    + " topic=%s partition=%d",
                            partition.topic(), partition.partition());
                }
                consumer.seekToBeginning(List.of(partition));
            }
        }
        consumer.commitSync(positions);
    }
}
