package io.stammkunde.segment.membership.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.contracts.segment.MembershipChangedV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.segment.membership.MembershipMessages;
import io.stammkunde.segment.person.Fate;
import io.stammkunde.segment.person.News;
import io.stammkunde.segment.person.PersonState;
import io.stammkunde.segment.person.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/**
 * One message each time somebody enters or leaves. At least once: what lies in a person's document is sent until the
 * broker has it. The id of a message says person, segment and instant, so repetitions have the same id. Of an erased person
 * the last word is a message without a value, upon which the topic forgets the key.
 */
@ApplicationScoped
class MembershipsProducer implements MembershipMessages {
    private static final String SOURCE = "/segment-service";

    private final MutinyEmitter<byte[]> memberships;

    MembershipsProducer(
            // what is sent is one batch at a time, which is bounded
            @Channel("memberships") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
                    MutinyEmitter<byte[]> memberships) {
        this.memberships = memberships;
    }

    @Override
    public Uni<Void> publish(List<PersonState> people) {
        List<Uni<Void>> sent = people.stream().flatMap(this::send).toList();
        return sent.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(sent).andCollectFailures().replaceWithVoid();
    }

    @Override
    public Uni<Void> forget(UUID person, Set<String> segments) {
        List<Uni<Void>> sent = segments.stream()
                .map(segment -> memberships.sendMessage(nothing(person, segment)))
                .toList();
        return sent.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join().all(sent).andCollectFailures().replaceWithVoid();
    }

    private Stream<Uni<Void>> send(PersonState person) {
        return person.news().stream()
                .filter(News::entersOrExits)
                .flatMap(news -> messages(person, news))
                .map(memberships::sendMessage);
    }

    /** Whoever tells last, be it another instance that was overtaken by an erasure, lets the topic forget as well. */
    private static Stream<Message<byte[]>> messages(PersonState person, News news) {
        Message<byte[]> message = message(person.id(), news);
        return person.fate() instanceof Fate.Erased
                ? Stream.of(message, nothing(person.id(), news.segment()))
                : Stream.of(message);
    }

    private static Message<byte[]> nothing(UUID person, String segment) {
        OutgoingKafkaRecordMetadata<String> metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(key(person, segment))
                .build();
        return Message.<byte[]>of(null).addMetadata(metadata);
    }

    private static String key(UUID person, String segment) {
        return person + "|" + segment;
    }

    private static Message<byte[]> message(UUID person, News news) {
        String change = news.is() == Status.MEMBER ? "ENTERED" : "EXITED";
        MembershipChangedV1 changed = new MembershipChangedV1(
                person,
                news.segment(),
                news.version(),
                change,
                news.since(),
                news.reason().name());
        return Message.of(json(changed), Metadata.of(metadata(changed)));
    }

    private static OutgoingKafkaRecordMetadata<String> metadata(MembershipChangedV1 changed) {
        String key = key(changed.profileId(), changed.segment());
        String id = "%s|%s|%d".formatted(key, changed.change(), changed.since().toEpochMilli());
        RecordHeaders headers = new RecordHeaders();
        headers.add(CloudEventHeaders.SPEC_VERSION, "1.0".getBytes(UTF_8));
        headers.add(CloudEventHeaders.ID, id.getBytes(UTF_8));
        headers.add(CloudEventHeaders.SOURCE, SOURCE.getBytes(UTF_8));
        headers.add(CloudEventHeaders.TYPE, CloudEventTypes.MEMBERSHIP_CHANGED.getBytes(UTF_8));
        headers.add(CloudEventHeaders.TIME, changed.since().toString().getBytes(UTF_8));
        headers.add(CloudEventHeaders.SUBJECT, changed.profileId().toString().getBytes(UTF_8));
        headers.add(CloudEventHeaders.CONTENT_TYPE, "application/json".getBytes(UTF_8));
        return OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(key)
                .withHeaders(headers)
                .build();
    }

    private static byte[] json(MembershipChangedV1 changed) {
        try {
            return WireJson.MAPPER.writeValueAsBytes(changed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A membership change cannot be written", impossible);
        }
    }
}
