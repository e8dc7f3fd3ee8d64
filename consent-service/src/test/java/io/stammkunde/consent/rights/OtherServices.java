package io.stammkunde.consent.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.IdentityV1;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1.RowV1;
import io.stammkunde.http.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Answers commands over the real broker as profile-, segment- and metrics-service would, each with three records. */
final class OtherServices {
    static final Set<String> NAMES = Set.of("profile-service", "segment-service", "metrics-service");
    private static final Duration POLL = Duration.ofMillis(100);

    /** Participants that say nothing. */
    final Set<String> silent = ConcurrentHashMap.newKeySet();

    final List<PrivacyCommandV1> commands = new CopyOnWriteArrayList<>();
    final List<String> suppressions = new CopyOnWriteArrayList<>();

    private final Map<String, Boolean> erased = new ConcurrentHashMap<>();
    private final Map<String, Boolean> corrected = new ConcurrentHashMap<>();
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", broker()), new StringSerializer(), new ByteArraySerializer());
    private final Thread thread = Thread.ofPlatform().daemon().unstarted(this::listen);
    private volatile boolean closed;

    static OtherServices started() {
        var services = new OtherServices();
        NAMES.forEach(name -> services.send(
                "incoming.privacy-participants-in",
                name,
                new ParticipantV1(
                        name,
                        name.startsWith("profile"),
                        List.of(new StoreV1(name + "/records", "records")),
                        Instant.now())));
        services.thread.start();
        return services;
    }

    private void listen() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                broker(),
                "group.id",
                "others-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                1000);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var suppressed = topic("outgoing.privacy-suppressions-out");
            consumer.subscribe(List.of(
                    topic("outgoing.privacy-commands-out"), topic("outgoing.privacy-corrections-out"), suppressed));
            while (!closed) {
                for (var record : consumer.poll(POLL)) {
                    if (record.topic().equals(suppressed)) {
                        suppressions.add(record.key());
                    } else {
                        follow(record);
                    }
                }
            }
        }
    }

    private void follow(ConsumerRecord<String, byte[]> record) {
        try {
            var command = WireJson.MAPPER.readValue(record.value(), PrivacyCommandV1.class);
            commands.add(command);
            if (command.saysValues() && !record.topic().equals(topic("outgoing.privacy-corrections-out"))) {
                throw new IllegalStateException("values on a topic that keeps them long");
            }
            if (NAMES.contains(command.participant()) && !silent.contains(command.participant())) {
                send("incoming.privacy-receipts-in", command.requestId().toString(), answer(command));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PrivacyReceiptV1 answer(PrivacyCommandV1 command) {
        var key = command.requestId() + command.participant();
        if (command.mode() == PrivacyMode.EXECUTE) {
            erased.put(key, true);
        }
        if (command.rectification() != null) {
            var owns = command.saysValues();
            var wrong = owns && !corrected.containsKey(key) ? 1 : 0;
            if (command.mode() == PrivacyMode.RECTIFY) {
                corrected.put(key, true);
            }
            var right = command.mode() == PrivacyMode.VERIFY ? 0 : wrong;
            return answer(
                    command,
                    new RowV1(command.participant() + "/records", "records", wrong, 0, 0, 0, 0, null, null, right));
        }
        long left = erased.containsKey(key) ? 0 : 3;
        var row = switch (command.mode()) {
            case DRY_RUN, EXECUTE ->
                new RowV1(command.participant() + "/records", "records", 3, 3, 0, 0, 0, null, null);
            case VERIFY -> new RowV1(command.participant() + "/records", "records", left, 0, 0, 0, 0, null, null);
            case IDENTIFY, RESTRICT, LIFT_RESTRICTION, RECTIFY -> null;
        };
        return answer(command, row);
    }

    private static PrivacyReceiptV1 answer(PrivacyCommandV1 command, @Nullable RowV1 row) {
        return new PrivacyReceiptV1(
                command.requestId(),
                command.participant(),
                command.mode(),
                command.attempt(),
                row == null ? List.of() : List.of(row),
                Map.of(),
                command.mode() == PrivacyMode.IDENTIFY
                        ? new IdentityV1(command.profileIds(), List.of("ab".repeat(32)))
                        : null,
                null,
                Instant.now());
    }

    private void send(String channel, String key, Object value) {
        try {
            producer.send(new ProducerRecord<>(topic(channel), key, WireJson.MAPPER.writeValueAsBytes(value)))
                    .get();
        } catch (JsonProcessingException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String topic(String channel) {
        return ConfigProvider.getConfig().getValue("mp.messaging." + channel + ".topic", String.class);
    }

    private static String broker() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    void stop() throws InterruptedException {
        closed = true;
        thread.join();
        producer.close();
    }
}
