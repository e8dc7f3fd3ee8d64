package io.stammkunde.consent.intake;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** How many records of a channel's topic its consumer group has not acknowledged, over all instances. */
@ApplicationScoped
public class IntakeLag {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Map<String, Object> broker;
    private final Config config;
    private @Nullable Admin admin;

    IntakeLag(@Identifier("default-kafka-broker") Map<String, Object> broker, Config config) {
        this.broker = broker;
        this.config = config;
    }

    /** The lag of a channel, read on a worker thread. Fails with {@link IntakeUnavailable} if the broker is away. */
    public Uni<Long> of(String channel) {
        var setting = "mp.messaging.incoming." + channel;
        var topic = config.getValue(setting + ".topic", String.class);
        var group = config.getValue(setting + ".group.id", String.class);
        return Uni.createFrom().item(() -> lag(topic, group)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private long lag(String topic, String group) {
        try {
            return lagOrFailure(topic, group);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IntakeUnavailable(interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UnknownTopicOrPartitionException) {
                return 0; // nobody has sent anything yet
            }
            throw new IntakeUnavailable(failure);
        } catch (TimeoutException slow) {
            throw new IntakeUnavailable(slow);
        }
    }

    private long lagOrFailure(String topic, String group)
            throws InterruptedException, ExecutionException, TimeoutException {
        var partitions = await(admin().describeTopics(List.of(topic)).allTopicNames()).get(topic).partitions().stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        var committed = await(admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        var begin = offsets(partitions, OffsetSpec.earliest());
        var end = offsets(partitions, OffsetSpec.latest());
        return partitions.stream()
                .mapToLong(partition -> {
                    var done = committed.get(partition);
                    var from = done == null ? begin.getOrDefault(partition, 0L) : done.offset();
                    return Math.max(0, end.getOrDefault(partition, 0L) - from);
                })
                .sum();
    }

    private Map<TopicPartition, Long> offsets(Iterable<TopicPartition> partitions, OffsetSpec spec)
            throws InterruptedException, ExecutionException, TimeoutException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        partitions.forEach(partition -> asked.put(partition, spec));
        return await(admin().listOffsets(asked).all()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private static <T> T await(KafkaFuture<T> future)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized Admin admin() {
        if (admin == null) {
            var settings = new HashMap<String, Object>();
            settings.put(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG));
            admin = Admin.create(settings);
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
