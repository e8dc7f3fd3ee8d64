package io.stammkunde.segment.erasure;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.stammkunde.contracts.privacy.ParticipantV1;
import io.stammkunde.contracts.privacy.PrivacyCommandV1;
import io.stammkunde.contracts.privacy.PrivacyMode;
import io.stammkunde.contracts.privacy.PrivacyReceiptV1;
import io.stammkunde.http.WireJson;
import io.stammkunde.segment.Bus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;

/** consent-service, as far as this one can tell: one rights request. */
final class Commands {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Bus bus;
    private final UUID request = UUID.randomUUID();
    private int attempt;

    Commands(Bus bus) {
        this.bus = bus;
    }

    /** The answer to a new attempt; the barrier of an execution is the end of all input. */
    PrivacyReceiptV1 send(PrivacyMode mode, List<UUID> profiles) {
        attempt++;
        bus.flush();
        Map<String, Map<Integer, Long>> barrier = mode == PrivacyMode.EXECUTE ? ends() : Map.of();
        PrivacyCommandV1 command = new PrivacyCommandV1(
                request, "segment-service", mode, attempt, profiles, barrier, List.of(), Instant.now());
        try {
            bus.send(
                    topic("incoming.privacy-commands"), request.toString(), WireJson.MAPPER.writeValueAsBytes(command));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        bus.flush();
        return await().atMost(PATIENCE)
                .until(this::answers, answers -> !answers.isEmpty())
                .getFirst();
    }

    private List<PrivacyReceiptV1> answers() {
        return bus.all(topic("outgoing.privacy-receipts")).stream()
                .map(record -> json(record.value(), PrivacyReceiptV1.class))
                .filter(receipt -> receipt.requestId().equals(request) && receipt.attempt() == attempt)
                .toList();
    }

    List<ParticipantV1> participants() {
        return bus.all(topic("outgoing.privacy-participants")).stream()
                .map(record -> json(record.value(), ParticipantV1.class))
                .toList();
    }

    private Map<String, Map<Integer, Long>> ends() {
        Map<String, Map<Integer, Long>> ends = new HashMap<>();
        Stream.of("events", "profiles", "scores")
                .map(channel -> topic("incoming." + channel))
                .forEach(topic -> ends.put(topic, ends(topic)));
        return ends;
    }

    private Map<Integer, Long> ends(String topic) {
        Map<Integer, Long> ends = new HashMap<>();
        for (ConsumerRecord<String, byte[]> each : bus.all(topic)) {
            ends.merge(each.partition(), each.offset() + 1, Math::max);
        }
        return ends;
    }

    private static <T> T json(byte[] value, Class<T> type) {
        try {
            return WireJson.MAPPER.readValue(value, type);
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    static String topic(String channel) {
        return ConfigProvider.getConfig().getValue("mp.messaging." + channel + ".topic", String.class);
    }
}
