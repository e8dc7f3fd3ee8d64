package io.stammkunde.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.stammkunde.servers.TestServers;
import java.util.Map;

/** The real broker of this Maven run; topics are kept apart by {@link TestTopics}. */
public class KafkaServer implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        return Map.of("kafka.bootstrap.servers", TestServers.kafka().bootstrapServers());
    }

    @Override
    public void stop() {
        // shared by the whole run
    }
}
