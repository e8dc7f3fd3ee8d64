package io.stammkunde.profile.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.stammkunde.profile.ProfileConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The two ways into Kafka. Collecting and publishing do not share a producer: a flood of events from outside must not
 * keep the ones that are stored already from going on.
 */
@ApplicationScoped
public class Streams {
    private static final int LINGER_MILLIS = 5;
    private static final int BATCH_BYTES = 128 * 1024;

    private final DurableStream collecting;
    private final DurableStream publishing;

    Streams(
            @ConfigProperty(name = "kafka.bootstrap.servers") String servers,
            ProfileConfig config,
            MeterRegistry registry) {
        var stream = config.stream();
        this.collecting = open("collecting", servers, stream.timeout(), stream.queue(), registry);
        this.publishing = open("publishing", servers, stream.timeout(), stream.queue(), registry);
    }

    /** For events from outside. */
    public DurableStream collecting() {
        return collecting;
    }

    /** For what the service says itself. */
    public DurableStream publishing() {
        return publishing;
    }

    private static DurableStream open(
            String name, String servers, Duration timeout, int queue, MeterRegistry registry) {
        var producer = new KafkaProducer<>(
                settings(name, servers, timeout), new StringSerializer(), new ByteArraySerializer());
        new KafkaClientMetrics(producer).bindTo(registry);
        return new DurableStream(name, producer, timeout, queue);
    }

    private static Map<String, Object> settings(String name, String servers, Duration timeout) {
        var settings = new HashMap<String, Object>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "profile-service-" + name);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLIS);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        // a batch of many megabytes is never sent as one request, a single event may be large
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, timeout.toMillis() / 2);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) timeout.toMillis() / 2);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) timeout.toMillis());
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2_000);
        return settings;
    }

    @PreDestroy
    void close() {
        collecting.close();
        publishing.close();
    }
}
