package io.stammkunde.profile.quality.events;

import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.ProfileConfig;
import io.stammkunde.profile.quality.CollectedEnds;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
class KafkaCollectedEnds implements CollectedEnds {
    private final Admin admin;
    private final String topic;

    KafkaCollectedEnds(@ConfigProperty(name = "kafka.bootstrap.servers") String servers, ProfileConfig config) {
        var timeout = (int) config.stream().timeout().toMillis();
        this.topic = config.topics().collected();
        this.admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                timeout / 2,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                timeout));
    }

    @Override
    public Uni<Map<Integer, Long>> byPartition() {
        return Uni.createFrom().completionStage(this::ends);
    }

    private CompletionStage<Map<Integer, Long>> ends() {
        return admin.describeTopics(List.of(topic))
                .topicNameValues()
                .get(topic)
                .toCompletionStage()
                .thenCompose(description -> admin.listOffsets(description.partitions().stream()
                                .collect(Collectors.toMap(
                                        partition -> new TopicPartition(topic, partition.partition()),
                                        partition -> OffsetSpec.latest())))
                        .all()
                        .toCompletionStage())
                .thenApply(KafkaCollectedEnds::offsets);
    }

    private static Map<Integer, Long> offsets(Map<TopicPartition, ListOffsetsResultInfo> ends) {
        var offsets = new HashMap<Integer, Long>();
        ends.forEach((partition, end) -> offsets.put(partition.partition(), end.offset()));
        return offsets;
    }

    @PreDestroy
    void close() {
        admin.close();
    }
}
