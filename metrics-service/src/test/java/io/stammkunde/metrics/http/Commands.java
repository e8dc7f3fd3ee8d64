package io.stammkunde.metrics.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.http.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** consent-service, as far as this one can tell: one rights request. */
final class Commands {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> INPUTS =
            List.of("incoming.metrics-events", "incoming.metrics-profiles", "incoming.metrics-memberships");

    private final Wire wire;
    private final UUID request;
    private int attempt;

    Commands(Wire wire, UUID request) {
        this.wire = wire;
        this.request = request;
    }

    /** The answer to a new attempt; the barrier of an execution is the end of all input. */
    PrivacyReceiptV1 send(PrivacyMode mode, List<UUID> profiles) {
        attempt++;
        var barrier = mode == PrivacyMode.EXECUTE ? ends() : Map.<String, Map<Integer, Long>>of();
        var command = new PrivacyCommandV1(
                request, "metrics-service", mode, attempt, profiles, barrier, List.of(), Instant.now());
        try {
            wire.raw("incoming.privacy-commands", request.toString(), WireJson.MAPPER.writeValueAsBytes(command));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(this::answers, answers -> !answers.isEmpty())
                .getFirst();
    }

    private List<PrivacyReceiptV1> answers() {
        return all("outgoing.privacy-receipts").stream()
                .map(record -> json(record.value(), PrivacyReceiptV1.class))
                .filter(receipt -> receipt.requestId().equals(request) && receipt.attempt() == attempt)
                .toList();
    }

    static List<ParticipantV1> participants() {
        return all("outgoing.privacy-participants").stream()
                .map(record -> json(record.value(), ParticipantV1.class))
                .toList();
    }

    /** The keys of a topic whose last record has no value. */
    static List<String> tombstones(String channel) {
        var last = new HashMap<String, Boolean>();
        all(channel).forEach(record -> last.put(record.key(), record.value() == null));
        return last.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <T> T json(byte[] value, Class<T> type) {
        try {
            return WireJson.MAPPER.readValue(value, type);
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    private static Map<String, Map<Integer, Long>> ends() {
        try (var consumer = consumer()) {
            return INPUTS.stream()
                    .map(Wire::topic)
                    .collect(Collectors.toMap(topic -> topic, topic -> ends(consumer, topic)));
        }
    }

    private static Map<Integer, Long> ends(KafkaConsumer<String, byte[]> consumer, String topic) {
        return consumer.endOffsets(partitions(consumer, topic)).entrySet().stream()
                .filter(end -> end.getValue() > 0)
                .collect(Collectors.toMap(end -> end.getKey().partition(), Map.Entry::getValue));
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static KafkaConsumer<String, byte[]> consumer() {
        var broker = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<ConsumerRecord<String, byte[]>> all(String channel) {
        try (var consumer = consumer()) {
            var partitions = partitions(consumer, Wire.topic(channel));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }
}
