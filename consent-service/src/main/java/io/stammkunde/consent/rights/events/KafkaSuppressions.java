package io.stammkunde.consent.rights.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.stammkunde.consent.rights.RightsConfig;
import io.stammkunde.consent.rights.Suppressions;
import io.stammkunde.contracts.CloudEventHeaders;
import io.stammkunde.contracts.CloudEventTypes;
import io.stammkunde.contracts.privacy.SuppressionV1;
import io.stammkunde.http.WireJson;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/** The compacted topic of suppressions, and the ends of the topics that bring personal data. */
@ApplicationScoped
class KafkaSuppressions implements Suppressions {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MutinyEmitter<byte[]> emitter;
    private final Map<String, Object> broker;
    private final RightsConfig config;
    private @Nullable Admin admin;

    KafkaSuppressions(
            @Channel("privacy-suppressions-out") MutinyEmitter<byte[]> emitter,
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            RightsConfig config) {
        this.emitter = emitter;
        this.broker = broker;
        this.config = config;
    }

    @Override
    public Uni<Void> announce(UUID request, List<String> suppressions, Instant since) {
        return suppressions.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join()
                        .all(suppressions.stream()
                                .map(suppression -> new SuppressionV1(suppression, request, since))
                                .map(suppression -> emitter.sendMessage(message(suppression)))
                                .toList())
                        .andFailFast()
                        .replaceWithVoid();
    }

    private static Message<byte[]> message(SuppressionV1 suppression) {
        var id = UUID.nameUUIDFromBytes((suppression.suppression() + suppression.requestId()).getBytes(UTF_8));
        var headers = new RecordHeaders()
                .add(CloudEventHeaders.SPEC_VERSION, "1.0".getBytes(UTF_8))
                .add(CloudEventHeaders.ID, id.toString().getBytes(UTF_8))
                .add(CloudEventHeaders.SOURCE, "/consent-service".getBytes(UTF_8))
                .add(CloudEventHeaders.TYPE, CloudEventTypes.PRIVACY_SUPPRESSION.getBytes(UTF_8))
                .add(CloudEventHeaders.TIME, suppression.since().toString().getBytes(UTF_8))
                .add(
                        CloudEventHeaders.SUBJECT,
                        suppression.requestId().toString().getBytes(UTF_8))
                .add(CloudEventHeaders.CONTENT_TYPE, "application/json".getBytes(UTF_8));
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(suppression.suppression())
                .withHeaders(headers)
                .build();
        return Message.of(json(suppression)).addMetadata(metadata);
    }

    private static byte[] json(SuppressionV1 suppression) {
        try {
            return WireJson.MAPPER.writeValueAsBytes(suppression);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of plain values did not become JSON", impossible);
        }
    }

    @Override
    public Uni<Map<String, Map<Integer, Long>>> barrier() {
        return Uni.createFrom().item(this::ends).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** A topic that is not there has brought nothing. */
    private Map<String, Map<Integer, Long>> ends() {
        try {
            Set<String> present = admin().listTopics().names().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            var topics =
                    config.barrierTopics().stream().filter(present::contains).toList();
            var asked = new HashMap<TopicPartition, OffsetSpec>();
            admin().describeTopics(topics)
                    .allTopicNames()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .values()
                    .forEach(topic -> topic.partitions()
                            .forEach(partition -> asked.put(
                                    new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
            var ends = new TreeMap<String, Map<Integer, Long>>();
            admin().listOffsets(asked)
                    .all()
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .forEach((partition, end) -> ends.computeIfAbsent(partition.topic(), topic -> new TreeMap<>())
                            .put(partition.partition(), end.offset()));
            return ends;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the ends of topics were asked for", interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("the ends of topics cannot be asked for", failure);
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                    broker.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG)));
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(PATIENCE);
        }
    }
}
