package io.stammkunde.privacy;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.stammkunde.context.OnContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** How far this service has read, by what it has committed: an offset is committed after the change it brought. */
@ApplicationScoped
class Offsets implements InputRead {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Map<String, Object> kafka;
    private final Config config;
    private final Duration patience;
    private @Nullable Admin admin;

    Offsets(@Identifier("default-kafka-broker") Map<String, Object> kafka, Config config, PrivacyConfig settings) {
        this.kafka = kafka;
        this.config = config;
        this.patience = settings.barrierPatience();
    }

    @Override
    public Uni<Map<String, Map<Integer, Long>>> reach(Map<String, Map<Integer, Long>> barrier, List<String> channels) {
        var groups = channels.stream()
                .collect(Collectors.toMap(
                        channel -> setting(channel, "topic"), channel -> setting(channel, "group.id")));
        var wanted = new TreeMap<>(barrier);
        wanted.keySet().retainAll(groups.keySet());
        return OnContext.resume(read(groups)
                .invoke(read -> requireReached(wanted, read))
                .onFailure(BarrierNotReached.class)
                .retry()
                .withBackOff(PAUSE, PAUSE)
                .expireIn(patience.toMillis())
                .onFailure(failure -> failure.getCause() instanceof BarrierNotReached)
                .transform(Throwable::getCause));
    }

    private static void requireReached(Map<String, Map<Integer, Long>> barrier, Map<String, Map<Integer, Long>> read) {
        var missing = barrier.entrySet().stream()
                .flatMap(topic -> topic.getValue().entrySet().stream()
                        .filter(end ->
                                read.getOrDefault(topic.getKey(), Map.of()).getOrDefault(end.getKey(), 0L)
                                        < end.getValue())
                        .map(end -> topic.getKey() + '-' + end.getKey()))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BarrierNotReached(missing, null);
        }
    }

    private Uni<Map<String, Map<Integer, Long>>> read(Map<String, String> groups) {
        if (groups.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Uni.join()
                .all(groups.entrySet().stream()
                        .map(entry -> committed(entry.getValue()).map(offsets -> of(entry.getKey(), offsets)))
                        .toList())
                .andFailFast()
                .map(all -> {
                    var read = new HashMap<String, Map<Integer, Long>>();
                    all.forEach(read::putAll);
                    return read;
                });
    }

    private Uni<Map<TopicPartition, OffsetAndMetadata>> committed(String group) {
        return Uni.createFrom()
                .completionStage(() -> admin().listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .toCompletionStage());
    }

    private static Map<String, Map<Integer, Long>> of(
            String topic, Map<TopicPartition, @Nullable OffsetAndMetadata> offsets) {
        var read = new TreeMap<Integer, Long>();
        offsets.forEach((partition, offset) -> {
            if (partition.topic().equals(topic) && offset != null) {
                read.put(partition.partition(), offset.offset());
            }
        });
        return Map.of(topic, read);
    }

    private String setting(String channel, String name) {
        return config.getValue("mp.messaging.incoming.%s.%s".formatted(channel, name), String.class);
    }

    private synchronized Admin admin() {
        if (admin == null) {
            Set<String> known = AdminClientConfig.configNames();
            admin = Admin.create(kafka.entrySet().stream()
                    .filter(entry -> known.contains(entry.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
        return admin;
    }

    synchronized void close(@Observes ShutdownEvent event) {
        Stream.ofNullable(admin).forEach(client -> client.close(Duration.ZERO));
    }
}
