package io.stammkunde.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.stammkunde.servers.TestServers;
import java.util.Map;
import java.util.UUID;

/**
 * The MongoDB-compatible server of this Maven run, with a database of its own for each start of the application. The
 * resource's argument {@code property} names the setting that takes the database's name; {@code
 * quarkus.mongodb.database} by default.
 */
public class MongoServer implements QuarkusTestResourceLifecycleManager {
    private String databaseProperty = "quarkus.mongodb.database";

    @Override
    public void init(Map<String, String> arguments) {
        databaseProperty = arguments.getOrDefault("property", databaseProperty);
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.mongodb.connection-string",
                TestServers.mongo().uri(),
                databaseProperty,
                "test_" + UUID.randomUUID().toString().replace("-", ""));
    }

    @Override
    public void stop() {
        // shared by the whole run
    }
}
