package io.stammkunde.metrics.clv.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.contracts.score.ScoresChangedV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.metrics.clv.SendScores.ScoresOut;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/** One CloudEvent for each person, keyed by the person; one without a value for those who are erased. */
@ApplicationScoped
class KafkaScoresOut implements ScoresOut {
    private final MutinyEmitter<byte[]> emitter;

    KafkaScoresOut(@Channel("scores-changed") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    @Override
    public Uni<Void> send(List<ScoresChangedV1> scores) {
        return Uni.join()
                .all(scores.stream()
                        .map(changed -> emitter.sendMessage(message(changed)))
                        .toList())
                .andFailFast()
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> forget(Collection<UUID> people) {
        return people.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join()
                        .all(people.stream()
                                .map(person -> emitter.sendMessage(nothing(person)))
                                .toList())
                        .andFailFast()
                        .replaceWithVoid();
    }

    /** No value: compaction drops the key with all that was sent under it. */
    private static Message<byte[]> nothing(UUID person) {
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(person.toString())
                .build();
        return Message.<byte[]>of(null).addMetadata(metadata);
    }

    private static Message<byte[]> message(ScoresChangedV1 changed) {
        var person = changed.profileId().toString();
        var headers = new RecordHeaders();
        header(headers, CloudEventHeaders.SPEC_VERSION, "1.0");
        header(headers, CloudEventHeaders.ID, UuidCreator.getTimeOrderedEpoch().toString());
        header(headers, CloudEventHeaders.SOURCE, "/metrics-service");
        header(headers, CloudEventHeaders.TYPE, CloudEventTypes.SCORES_CHANGED);
        header(headers, CloudEventHeaders.TIME, changed.at().toString());
        header(headers, CloudEventHeaders.SUBJECT, person);
        header(headers, CloudEventHeaders.CONTENT_TYPE, "application/json");
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(person)
                .withHeaders(headers)
                .build();
        return Message.of(json(changed)).addMetadata(metadata);
    }

    private static void header(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static byte[] json(ScoresChangedV1 changed) {
        try {
            return WireJson.MAPPER.writeValueAsBytes(changed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of numbers can be written as JSON", impossible);
        }
    }
}
