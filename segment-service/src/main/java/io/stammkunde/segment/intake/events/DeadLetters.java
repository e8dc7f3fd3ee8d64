package io.stammkunde.segment.intake.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.contracts.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/** Records that cannot be read, as they came, with the reason, in a topic beside the one they came from. */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final MutinyEmitter<byte[]> emitter;

    DeadLetters(
            // what is sent is one batch at a time, which is bounded
            @Channel("dead-letters") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    Uni<Void> send(List<Batch.DeadLetter> dead) {
        return dead.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join()
                        .all(dead.stream().map(this::send).toList())
                        .andCollectFailures()
                        .replaceWithVoid();
    }

    private Uni<Void> send(Batch.DeadLetter dead) {
        ConsumerRecord<String, byte[]> letter = dead.letter();
        LOG.warnf(
                "Record put aside topic=%s partition=%d offset=%d reason=%s",
                letter.topic(), letter.partition(), letter.offset(), dead.reason());
        RecordHeaders headers = new RecordHeaders(letter.headers());
        headers.add(CloudEventHeaders.DEAD_LETTER_REASON, dead.reason().getBytes(UTF_8));
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(letter.topic() + Topics.DEAD_LETTERS_SUFFIX)
                .withKey(letter.key())
                .withHeaders(headers)
                .build();
        return emitter.sendMessage(Message.of(letter.value(), Metadata.of(metadata)));
    }
}
