package io.stammkunde.segment.intake.events;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.stammkunde.segment.intake.IngestionProgress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the broker what the consumer groups have committed: acknowledged, so written and told. */
@ApplicationScoped
class KafkaIngestionProgress implements IngestionProgress {
    private final Admin broker;
    private final Stream events;
    private final Stream profiles;
    private final Stream scores;

    /** A topic and those who read it. */
    private record Stream(String topic, String group) {}

    private record Offsets(long committed, long lag) {
        static final Offsets NONE = new Offsets(0, 0);
    }

    KafkaIngestionProgress(
            @Identifier("default-kafka-broker") Map<String, Object> settings,
            @ConfigProperty(name = "mp.messaging.incoming.events.topic") String eventsTopic,
            @ConfigProperty(name = "mp.messaging.incoming.events.group.id") String eventsGroup,
            @ConfigProperty(name = "mp.messaging.incoming.profiles.topic") String profilesTopic,
            @ConfigProperty(name = "mp.messaging.incoming.profiles.group.id") String profilesGroup,
            @ConfigProperty(name = "mp.messaging.incoming.scores.topic") String scoresTopic,
            @ConfigProperty(name = "mp.messaging.incoming.scores.group.id") String scoresGroup) {
        this.broker = Admin.create(new HashMap<>(
                Map.of("bootstrap.servers", settings.get("bootstrap.servers"), "client.id", "ingestion")));
        this.events = new Stream(eventsTopic, eventsGroup);
        this.profiles = new Stream(profilesTopic, profilesGroup);
        this.scores = new Stream(scoresTopic, scoresGroup);
    }

    @PreDestroy
    void close() {
        broker.close();
    }

    @Override
    public Uni<Progress> now() {
        return Uni.join()
                .all(offsets(events), offsets(profiles), offsets(scores))
                .andFailFast()
                .map(KafkaIngestionProgress::progress);
    }

    private static Progress progress(List<Offsets> each) {
        return new Progress(
                each.get(0).committed(),
                each.get(1).committed(),
                each.stream().mapToLong(Offsets::lag).sum());
    }

    private Uni<Offsets> offsets(Stream stream) {
        return partitions(stream)
                .chain(partitions ->
                        ends(partitions).chain(ends -> committed(stream).map(committed -> offsets(ends, committed))))
                .onFailure(UnknownTopicOrPartitionException.class)
                .recoverWithItem(Offsets.NONE);
    }

    private Uni<Set<TopicPartition>> partitions(Stream stream) {
        return Uni.createFrom()
                .completionStage(() -> broker.describeTopics(List.of(stream.topic()))
                        .allTopicNames()
                        .toCompletionStage())
                .map(topics -> partitions(topics.get(stream.topic())));
    }

    private static Set<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .collect(Collectors.toSet());
    }

    private Uni<Map<TopicPartition, ListOffsetsResultInfo>> ends(Set<TopicPartition> partitions) {
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        return Uni.createFrom()
                .completionStage(() -> broker.listOffsets(latest).all().toCompletionStage());
    }

    private Uni<Map<TopicPartition, OffsetAndMetadata>> committed(Stream stream) {
        return Uni.createFrom()
                .completionStage(() -> broker.listConsumerGroupOffsets(stream.group())
                        .partitionsToOffsetAndMetadata()
                        .toCompletionStage());
    }

    private static Offsets offsets(
            Map<TopicPartition, ListOffsetsResultInfo> ends, Map<TopicPartition, OffsetAndMetadata> committed) {
        long taken = ends.keySet().stream()
                .mapToLong(partition -> offset(committed, partition))
                .sum();
        long all =
                ends.values().stream().mapToLong(ListOffsetsResultInfo::offset).sum();
        return new Offsets(taken, Math.max(0, all - taken));
    }

    private static long offset(Map<TopicPartition, OffsetAndMetadata> committed, TopicPartition partition) {
        OffsetAndMetadata offset = committed.get(partition);
        return offset == null ? 0 : offset.offset();
    }
}
