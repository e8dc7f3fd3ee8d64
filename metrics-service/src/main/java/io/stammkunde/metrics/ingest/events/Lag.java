package io.stammkunde.metrics.ingest.events;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.ingest.Backlog;
import io.stammkunde.metrics.ingest.BacklogUnknown;
import io.stammkunde.metrics.ingest.FigureStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Compares the ends of the topics with the store's watermarks. */
@ApplicationScoped
class Lag implements Backlog {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Object> kafka;
    private final FigureStore store;
    private final List<String> topics;
    private @Nullable Admin admin;

    Lag(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            FigureStore store,
            @ConfigProperty(name = "mp.messaging.incoming.metrics-events.topic") String events,
            @ConfigProperty(name = "mp.messaging.incoming.metrics-profiles.topic") String profiles,
            @ConfigProperty(name = "mp.messaging.incoming.metrics-memberships.topic") String memberships) {
        this.kafka = kafka;
        this.store = store;
        this.topics = List.of(events, profiles, memberships);
    }

    @Override
    public Uni<Long> records() {
        return Uni.createFrom()
                .completionStage(
                        () -> admin().describeTopics(topics).allTopicNames().toCompletionStage())
                .chain(this::ends)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .chain(this::behind)
                .onFailure()
                .transform(BacklogUnknown::new);
    }

    private Uni<Map<TopicPartition, ListOffsetsResultInfo>> ends(Map<String, TopicDescription> described) {
        var latest = described.values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return Uni.createFrom()
                .completionStage(() -> admin().listOffsets(latest).all().toCompletionStage());
    }

    private Uni<Long> behind(Map<TopicPartition, ListOffsetsResultInfo> ends) {
        return Uni.join()
                .all(topics.stream().map(store::watermarks).toList())
                .andFailFast()
                .map(watermarks -> sum(ends, watermarks));
    }

    private long sum(Map<TopicPartition, ListOffsetsResultInfo> ends, List<Map<Integer, Long>> watermarks) {
        var read = new HashMap<TopicPartition, Long>();
        for (int i = 0; i < topics.size(); i++) {
            var topic = topics.get(i);
            watermarks.get(i).forEach((partition, next) -> read.put(new TopicPartition(topic, partition), next));
        }
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue().offset() - read.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(settings());
        }
        return admin;
    }

    private Map<String, Object> settings() {
        Set<String> known = AdminClientConfig.configNames();
        return kafka.entrySet().stream()
                .filter(entry -> known.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    synchronized void close(@Observes ShutdownEvent event) {
        Stream.ofNullable(admin).forEach(client -> client.close(Duration.ZERO));
    }
}
