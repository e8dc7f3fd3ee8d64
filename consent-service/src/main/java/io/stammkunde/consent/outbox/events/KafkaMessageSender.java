package io.stammkunde.consent.outbox.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.outbox.MessageSender;
import io.stammkunde.consent.outbox.OutboxMessage;
import io.stammkunde.context.OnContext;
import io.stammkunde.contracts.CloudEventHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * Sends a batch at once; the producer keeps the order. Acknowledgements are waited for up to the configured time, on
 * the context the call came from.
 */
@ApplicationScoped
class KafkaMessageSender implements MessageSender {
    private static final String SOURCE = "/consent-service";

    private final MutinyEmitter<byte[]> consents;
    private final MutinyEmitter<byte[]> commands;
    private final MutinyEmitter<byte[]> corrections;
    private final ConsentConfig config;

    KafkaMessageSender(
            @Channel("consents-changed") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 4096)
                    MutinyEmitter<byte[]> consents,
            @Channel("privacy-commands-out") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 4096)
                    MutinyEmitter<byte[]> commands,
            @Channel("privacy-corrections-out") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = 4096)
                    MutinyEmitter<byte[]> corrections,
            ConsentConfig config) {
        this.consents = consents;
        this.commands = commands;
        this.corrections = corrections;
        this.config = config;
    }

    @Override
    public Uni<Set<Long>> send(List<OutboxMessage> messages) {
        return OnContext.resume(Multi.createFrom()
                .iterable(messages)
                .onItem()
                .transformToUni(this::send)
                .merge(messages.size())
                .select()
                .where(Optional::isPresent)
                .map(Optional::orElseThrow)
                .collect()
                .in(HashSet<Long>::new, Set::add)
                .map(acknowledged -> (Set<Long>) acknowledged));
    }

    private Uni<Optional<Long>> send(OutboxMessage message) {
        return channel(message.destination())
                .sendMessage(record(message))
                .ifNoItem()
                .after(config.outbox().sendTimeout())
                .fail()
                .map(sent -> Optional.of(message.id()))
                .onFailure()
                .recoverWithItem(Optional.empty());
    }

    private MutinyEmitter<byte[]> channel(String destination) {
        return switch (destination) {
            case "consents-changed" -> consents;
            case "privacy-commands" -> commands;
            case "privacy-corrections" -> corrections;
            default -> throw new IllegalStateException("no channel for " + destination);
        };
    }

    private static Message<byte[]> record(OutboxMessage message) {
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(message.key())
                .withHeaders(headers(message))
                .build();
        // without a value: the topic is to forget the key
        byte[] value = message.payload().isEmpty() ? null : message.payload().getBytes(UTF_8);
        return Message.of(value).addMetadata(metadata);
    }

    private static Headers headers(OutboxMessage message) {
        return new RecordHeaders()
                .add(CloudEventHeaders.SPEC_VERSION, "1.0".getBytes(UTF_8))
                .add(CloudEventHeaders.ID, message.messageId().toString().getBytes(UTF_8))
                .add(CloudEventHeaders.SOURCE, SOURCE.getBytes(UTF_8))
                .add(CloudEventHeaders.TYPE, message.type().getBytes(UTF_8))
                .add(CloudEventHeaders.TIME, message.occurredAt().toString().getBytes(UTF_8))
                .add(CloudEventHeaders.SUBJECT, message.subject().getBytes(UTF_8))
                .add(CloudEventHeaders.CONTENT_TYPE, "application/json".getBytes(UTF_8));
    }
}
