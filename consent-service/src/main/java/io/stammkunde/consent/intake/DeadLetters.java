package io.stammkunde.consent.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.stammkunde.context.InTurn;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.contracts.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/** Puts records that cannot be processed aside, unchanged, with the reason as a header. */
@ApplicationScoped
public class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final MutinyEmitter<byte[]> channel;
    private final MeterRegistry meters;

    DeadLetters(
            @Channel("dead-letters") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 4096)
                    MutinyEmitter<byte[]> channel,
            MeterRegistry meters) {
        this.channel = channel;
        this.meters = meters;
    }

    /** Done when the broker has all of them. */
    public <T> Uni<Void> put(List<Reading.Poisoned<T>> poisoned) {
        return InTurn.each(poisoned, this::put);
    }

    private Uni<Void> put(Reading.Poisoned<?> poisoned) {
        var record = poisoned.record();
        LOG.warnf(
                "Record put aside topic=%s partition=%d offset=%d reason=%s",
                record.topic(), record.partition(), record.offset(), poisoned.reason());
        meters.counter("stammkunde.consent.dead.letters", "topic", record.topic(), "reason", poisoned.reason())
                .increment();
        return channel.sendMessage(letter(poisoned));
    }

    private static Message<byte[]> letter(Reading.Poisoned<?> poisoned) {
        var record = poisoned.record();
        var headers = new RecordHeaders(record.headers())
                .add(CloudEventHeaders.DEAD_LETTER_REASON, poisoned.reason().getBytes(UTF_8));
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(record.topic() + Topics.DEAD_LETTERS_SUFFIX)
                .withKey(record.key())
                .withHeaders(headers)
                .build();
        return Message.of(record.value()).addMetadata(metadata);
    }
}
