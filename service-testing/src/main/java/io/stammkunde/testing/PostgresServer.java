package io.stammkunde.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.stammkunde.servers.TestServers;
import java.util.Map;

/** The PostgreSQL server of this Maven run, with a fresh database for each start of the application. */
public class PostgresServer implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        var postgres = TestServers.postgres();
        var address = "%s:%d/%s".formatted(postgres.host(), postgres.port(), postgres.createDatabase("test"));
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://" + address,
                "quarkus.datasource.reactive.url",
                "postgresql://" + address,
                "quarkus.datasource.username",
                postgres.user(),
                "quarkus.datasource.password",
                postgres.password());
    }

    @Override
    public void stop() {
        // shared by the whole run
    }
}
