package io.stammkunde.metrics.ingest.events;

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
import org.jboss.logging.Logger;

/** Sets records aside that cannot be processed, as they came and with the reason, so that they can be replayed. */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final MutinyEmitter<byte[]> emitter;

    DeadLetters(@Channel("metrics-dead-letters") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    /** A record and why it cannot be processed. */
    record Letter(ConsumerRecord<String, byte[]> record, String reason) {}

    /** Answers when all are durable. */
    Uni<Void> send(List<Letter> letters) {
        if (letters.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Uni.join()
                .all(letters.stream().map(this::send).toList())
                .andFailFast()
                .replaceWithVoid();
    }

    private Uni<Void> send(Letter letter) {
        var record = letter.record();
        LOG.warnf(
                "Record set aside topic=%s partition=%d offset=%d reason=%s",
                record.topic(), record.partition(), record.offset(), letter.reason());
        var headers = new RecordHeaders(record.headers());
        headers.add(CloudEventHeaders.DEAD_LETTER_REASON, ("metrics-service: " + letter.reason()).getBytes(UTF_8));
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(record.topic() + Topics.DEAD_LETTERS_SUFFIX)
                .withKey(record.key())
                .withHeaders(headers)
                .build();
        var value = record.value() == null ? new byte[0] : record.value();
        return emitter.sendMessage(Message.of(value).addMetadata(metadata));
    }
}
