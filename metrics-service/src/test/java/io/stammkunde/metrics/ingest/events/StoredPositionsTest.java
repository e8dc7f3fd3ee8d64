package io.stammkunde.metrics.ingest.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.FigureStore;
import io.stammkunde.metrics.ingest.MembershipBatch;
import io.stammkunde.metrics.ingest.PeopleBatch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process that was killed goes on where its store stands, and the broker is told where that is. */
class StoredPositionsTest {
    private static final TopicPartition FIRST = new TopicPartition("events", 0);
    private static final TopicPartition SECOND = new TopicPartition("events", 1);

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");

    @BeforeEach
    void tenRecordsInEachPartition() {
        consumer.assign(List.of(FIRST, SECOND));
        consumer.updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L));
        consumer.updateEndOffsets(Map.of(FIRST, 10L, SECOND, 10L));
    }

    @Test
    void whatWasStoredAndNotCommittedIsCommittedAlthoughNothingIsLeftToRead() {
        consumer.commitSync(Map.of(FIRST, new OffsetAndMetadata(7)));

        assigned(Map.of(0, 10L));

        assertThat(consumer.position(FIRST)).isEqualTo(10);
        assertThat(consumer.committed(Set.of(FIRST)).get(FIRST).offset()).isEqualTo(10);
    }

    @Test
    void whatWasCommittedAndNotStoredIsReadAgain() {
        consumer.commitSync(Map.of(FIRST, new OffsetAndMetadata(9)));

        assigned(Map.of(0, 4L));

        assertThat(consumer.position(FIRST)).isEqualTo(4);
        assertThat(consumer.committed(Set.of(FIRST)).get(FIRST).offset()).isEqualTo(4);
    }

    @Test
    void whatWasNeverReadAndWhatIsShorterThanBeforeIsReadFromItsStart() {
        assigned(Map.of(0, 11L));

        assertThat(consumer.position(FIRST)).isZero();
        assertThat(consumer.position(SECOND)).isZero();
    }

    private void assigned(Map<Integer, Long> stored) {
        new StoredPositions(new Watermarks(stored)).onPartitionsAssigned(consumer, List.of(FIRST, SECOND));
    }

    private record Watermarks(Map<Integer, Long> stored) implements FigureStore {
        @Override
        public Uni<Map<Integer, Long>> watermarks(String topic) {
            return Uni.createFrom().item(stored);
        }

        @Override
        public Uni<Void> add(EventBatch batch) {
            throw new UnsupportedOperationException("not asked for here");
        }

        @Override
        public Uni<Void> add(PeopleBatch batch) {
            throw new UnsupportedOperationException("not asked for here");
        }

        @Override
        public Uni<Void> add(MembershipBatch batch) {
            throw new UnsupportedOperationException("not asked for here");
        }

        @Override
        public Uni<Contents> contents() {
            throw new UnsupportedOperationException("not asked for here");
        }
    }
}
