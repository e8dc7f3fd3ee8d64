package io.stammkunde.metrics.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.contracts.profile.Identifier;
import io.stammkunde.contracts.profile.PermissionV1;
import io.stammkunde.contracts.profile.ProfileChange;
import io.stammkunde.contracts.profile.ProfileChangedV1;
import io.stammkunde.contracts.profile.ProfileSnapshotV1;
import io.stammkunde.contracts.segment.MembershipChangedV1;
import io.stammkunde.http.WireJson;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The other services, as far as this one can tell. */
final class Wire implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", broker()), new StringSerializer(), new ByteArraySerializer());

    static String topic(String setting) {
        return ConfigProvider.getConfig().getValue("mp.messaging." + setting + ".topic", String.class);
    }

    private static String broker() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    void event(ResolvedEventV1 event) {
        raw("incoming.metrics-events", event.profileId().toString(), json(event));
    }

    void profile(UUID profile, String userId, long revision, boolean permitted) {
        raw("incoming.metrics-profiles", profile.toString(), json(snapshot(profile, userId, revision, permitted)));
    }

    private static ProfileChangedV1 snapshot(UUID profile, String userId, long revision, boolean permitted) {
        var permission =
                new PermissionV1(permitted, permitted ? "CONSENT_GIVEN" : "CONSENT_WITHDRAWN", Instant.EPOCH, null);
        var snapshot = new ProfileSnapshotV1(
                List.of(new Identifier("userId", userId)),
                Map.of(),
                Map.of("analytics", permission),
                Instant.parse("1997-01-01T00:00:00Z"),
                Instant.parse("2026-01-01T00:00:00Z"));
        return new ProfileChangedV1(profile, ProfileChange.UPDATED, revision, Instant.now(), List.of(), null, snapshot);
    }

    /** Sent with the others when this is closed: waiting for each of many takes long. */
    void later(ResolvedEventV1 event) {
        later("incoming.metrics-events", event.profileId().toString(), json(event));
    }

    /** A person whose data may be used, sent with the others. */
    void later(UUID profile, String userId) {
        later("incoming.metrics-profiles", profile.toString(), json(snapshot(profile, userId, 1, true)));
    }

    private void later(String channel, String key, byte[] value) {
        var sent = producer.send(new ProducerRecord<>(topic(channel), key, value));
        assertThat(sent).isNotNull();
    }

    void enters(UUID profile, String segment) {
        raw(
                "incoming.metrics-memberships",
                profile + "|" + segment,
                json(new MembershipChangedV1(profile, segment, 1, "ENTERED", Instant.now(), "EVENT")));
    }

    void raw(String channel, String key, byte[] value) {
        var sent = producer.send(new ProducerRecord<>(topic(channel), key, value));
        producer.flush();
        assertThat(sent).isDone();
    }

    private static byte[] json(Object value) {
        try {
            return WireJson.MAPPER.writeValueAsBytes(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Everything on a topic, in text. */
    static List<ConsumerRecord<String, byte[]>> read(String topic) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker(),
                "group.id",
                "test-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest");
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int i = 0; i < 10 && found.isEmpty(); i++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(found::add);
            }
        }
        return found;
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }
}
