package io.stammkunde.servers;

import static java.util.Objects.requireNonNull;

/** Where a Kafka broker is. {@code bootstrapServers} is {@code host:port[,host:port…]}. */
public record KafkaFacts(String bootstrapServers) {
    public KafkaFacts {
        requireNonNull(bootstrapServers, "bootstrapServers");
    }
}
