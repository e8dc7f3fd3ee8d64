package io.stammkunde.benchmark;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The limit: the same bytes, straight into the broker with the same durability. */
final class RawKafka implements AutoCloseable {
    private static final String TOPIC = "benchmark.raw";

    private final KafkaProducer<String, String> producer;

    RawKafka(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        5,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        65_536),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Sends and waits for the acknowledgement. */
    void send(String value) throws ExecutionException, InterruptedException {
        producer.send(new ProducerRecord<>(TOPIC, value)).get();
    }

    /** Sends all and waits for all acknowledgements. */
    void sendAll(int count, java.util.function.IntFunction<String> value)
            throws ExecutionException, InterruptedException {
        var sent = IntStream.range(0, count)
                .mapToObj(number -> producer.send(new ProducerRecord<>(TOPIC, value.apply(number))))
                .toList();
        for (var acknowledgement : sent) {
            acknowledgement.get();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
