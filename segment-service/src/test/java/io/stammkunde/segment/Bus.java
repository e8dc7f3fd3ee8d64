package io.stammkunde.segment;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.PermissionV1;
import io.stammkunde.contracts.profile.ProfileChange;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.contracts.profile.ProfileSnapshotV1;
import io.stammkunde.contracts.profile.TraitValue;
import io.stammkunde.contracts.score.ScoresChangedV1;
import io.stammkunde.contracts.segment.MembershipChangedV1;
import io.stammkunde.http.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The other services, as far as this one can tell: says what they say, hears what they hear. */
public final class Bus implements AutoCloseable {
    private static final UUID SOURCE = UUID.fromString("0190a000-0000-7000-8000-0000000000ff");

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", setting("kafka.bootstrap.servers"), "linger.ms", 0),
            new StringSerializer(),
            new ByteArraySerializer());

    private final List<Future<RecordMetadata>> sent = new ArrayList<>();

    public static String eventsTopic() {
        return setting("mp.messaging.incoming.events.topic");
    }

    public static String profilesTopic() {
        return setting("mp.messaging.incoming.profiles.topic");
    }

    public static String membershipsTopic() {
        return setting("mp.messaging.outgoing.memberships.topic");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    public void order(UUID person, Instant at, int revenue) {
        event(person, UUID.randomUUID().toString(), at, revenue, Set.of("marketing"));
    }

    public void event(UUID person, String messageId, Instant at, int revenue, Set<String> purposes) {
        send(
                eventsTopic(),
                person,
                new ResolvedEventV1(
                        SOURCE + ":" + messageId,
                        messageId,
                        SOURCE,
                        person,
                        "track",
                        "Order Completed",
                        at,
                        at,
                        Map.of("revenue", revenue, "currency", "EUR", "products", List.of(Map.of("sku", "a"))),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        purposes));
    }

    /** A person who permits marketing or has withdrawn it, from a country. */
    public void profile(UUID person, long revision, String country, boolean permitted) {
        profile(person, revision, country, permitted, permitted ? "CONSENT_GIVEN" : "CONSENT_WITHDRAWN");
    }

    /** A person from a country who has had the processing restricted. */
    public void restricted(UUID person, long revision, String country) {
        profile(person, revision, country, false, "RESTRICTED");
    }

    private void profile(UUID person, long revision, String country, boolean permitted, String reason) {
        PermissionV1 permission = new PermissionV1(permitted, reason, Instant.EPOCH, null);
        ProfileSnapshotV1 snapshot = new ProfileSnapshotV1(
                List.of(),
                Map.of("country", new TraitValue(country, SOURCE, Instant.EPOCH)),
                Map.of("marketing", permission),
                Instant.EPOCH,
                Instant.EPOCH);
        send(
                profilesTopic(),
                person,
                new ProfileChangedV1(
                        person, ProfileChange.UPDATED, revision, Instant.EPOCH, List.of(), null, snapshot));
    }

    /** A person who permits marketing and analytics. */
    public void permitsAnalytics(UUID person, long revision) {
        PermissionV1 given = new PermissionV1(true, "CONSENT_GIVEN", Instant.EPOCH, null);
        ProfileSnapshotV1 snapshot = new ProfileSnapshotV1(
                List.of(), Map.of(), Map.of("marketing", given, "analytics", given), Instant.EPOCH, Instant.EPOCH);
        send(
                profilesTopic(),
                person,
                new ProfileChangedV1(
                        person, ProfileChange.UPDATED, revision, Instant.EPOCH, List.of(), null, snapshot));
    }

    public void scores(UUID person, Instant at, Map<String, Object> scores) {
        send(setting("mp.messaging.incoming.scores.topic"), person, new ScoresChangedV1(person, at, scores));
    }

    public void merged(UUID person, long revision, UUID into) {
        send(
                profilesTopic(),
                person,
                new ProfileChangedV1(person, ProfileChange.MERGED, revision, Instant.EPOCH, List.of(), into, null));
    }

    public void erased(UUID person, long revision) {
        send(
                profilesTopic(),
                person,
                new ProfileChangedV1(person, ProfileChange.ERASED, revision, Instant.EPOCH, List.of(), null, null));
    }

    private void send(String topic, UUID person, Object message) {
        try {
            send(topic, person.toString(), WireJson.MAPPER.writeValueAsBytes(message));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public void send(String topic, String key, byte @Nullable [] value) {
        sent.add(producer.send(new ProducerRecord<>(topic, key, value)));
    }

    /** Waits until the broker has it all. */
    public void flush() {
        producer.flush();
        sent.forEach(Future::resultNow);
        sent.clear();
    }

    /** All that has been said of a person's memberships. */
    public List<MembershipChangedV1> memberships(UUID person) {
        return all(membershipsTopic()).stream()
                .filter(each -> each.value() != null && each.key().startsWith(person.toString()))
                .map(each -> read(each.value()))
                .toList();
    }

    private static MembershipChangedV1 read(byte[] value) {
        try {
            return WireJson.MAPPER.readValue(value, MembershipChangedV1.class);
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    /** Everything in a topic, partition by partition. */
    public List<ConsumerRecord<String, byte[]>> all(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", setting("kafka.bootstrap.servers")),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream().map(Bus::partition).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    public static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }

    @Override
    public void close() {
        flush();
        producer.close();
    }
}
