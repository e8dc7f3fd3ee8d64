package io.stammkunde.privacy.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.privacy.ReceiptsOut;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/** CloudEvents in binary mode, keyed by request and by participant. */
@ApplicationScoped
class KafkaReceiptsOut implements ReceiptsOut {
    private final MutinyEmitter<byte[]> receipts;
    private final MutinyEmitter<byte[]> participants;

    KafkaReceiptsOut(
            @Channel("privacy-receipts") MutinyEmitter<byte[]> receipts,
            @Channel("privacy-participants") MutinyEmitter<byte[]> participants) {
        this.receipts = receipts;
        this.participants = participants;
    }

    @Override
    public Uni<Void> send(PrivacyReceiptV1 receipt) {
        // the same for a repetition, so that subscribers may tell
        var id = UUID.nameUUIDFromBytes("%s|%s|%s|%d"
                .formatted(receipt.requestId(), receipt.participant(), receipt.mode(), receipt.attempt())
                .getBytes(UTF_8));
        return receipts.sendMessage(message(
                id,
                CloudEventTypes.PRIVACY_RECEIPT,
                receipt.participant(),
                receipt.requestId().toString(),
                receipt.completedAt(),
                receipt));
    }

    @Override
    public Uni<Void> register(ParticipantV1 participant) {
        var name = participant.participant();
        var id = UUID.nameUUIDFromBytes((name + '|' + participant.since()).getBytes(UTF_8));
        return participants.sendMessage(
                message(id, CloudEventTypes.PRIVACY_PARTICIPANT, name, name, participant.since(), participant));
    }

    private static Message<byte[]> message(
            UUID id, String type, String source, String key, Instant at, Object payload) {
        var headers = new RecordHeaders();
        header(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(headers, CloudEventHeaders.ID, id.toString());
        header(headers, CloudEventHeaders.SOURCE, '/' + source);
        header(headers, CloudEventHeaders.TYPE, type);
        header(headers, CloudEventHeaders.TIME, at.toString());
        header(headers, CloudEventHeaders.SUBJECT, key);
        header(headers, CloudEventHeaders.CONTENT_TYPE, "application/json");
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(key)
                .withHeaders(headers)
                .build();
        return Message.of(json(payload)).addMetadata(metadata);
    }

    private static void header(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static byte[] json(Object payload) {
        try {
            return WireJson.MAPPER.writeValueAsBytes(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of numbers and texts can be written as JSON", impossible);
        }
    }
}
