package io.stammkunde.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's topics, as the other services see them. */
public final class Stream {
    private Stream() {}

    /** The real name of a channel's topic in this run. */
    public static String topic(String direction, String channel) {
        return setting("mp.messaging." + direction + "." + channel + ".topic");
    }

    /** A producer as another service has one. */
    public static KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", setting("kafka.bootstrap.servers"), "acks", "all", "linger.ms", 5),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Sends one record and waits until the broker has it. */
    public static void send(String topic, String key, String value) {
        try (var producer = producer()) {
            producer.send(new ProducerRecord<>(topic, key, value)).get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the broker refused a record", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending", interrupted);
        }
    }

    /** A resolved event that carries choices, as profile-service writes it. */
    public static String event(String eventId, String profileId, String timestamp, Map<String, Boolean> consents) {
        var choices = new JsonObject();
        consents.forEach(choices::put);
        return new JsonObject()
                .put("eventId", eventId)
                .put("messageId", eventId)
                .put("sourceId", new UUID(0, 1).toString())
                .put("profileId", profileId)
                .put("type", "identify")
                .put("timestamp", timestamp)
                .put("receivedAt", timestamp)
                .put("consents", choices)
                .encode();
    }

    /** Everything on a topic so far, read from the beginning. */
    public static List<ConsumerRecord<String, String>> all(String topic) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                setting("kafka.bootstrap.servers"),
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var read = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream()
                    .anyMatch(
                            partition -> consumer.position(partition) < Objects.requireNonNull(ends.get(partition)))) {
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            }
            return read;
        }
    }

    /** The messages of one key, in order. */
    public static List<JsonObject> announced(String key) {
        return all(topic("outgoing", "consents-changed")).stream()
                .filter(record -> key.equals(record.key()))
                .map(record -> new JsonObject(record.value()))
                .toList();
    }

    /** A header as text. */
    public static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
