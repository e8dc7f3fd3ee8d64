package io.stammkunde.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TestServersTest {
    @Test
    void oneServerIsSharedByAllWhoAsk() {
        // When
        var first = TestServers.mongo();
        var second = TestServers.mongo();

        // Then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void theEnvironmentNamesServersThatAreThereAlready() {
        // Given
        var pool = TestServerPool.of(Map.of(
                "STAMMKUNDE_KAFKA", "kafka.example:9092",
                "STAMMKUNDE_MONGODB_URI", "mongodb://mongo.example",
                "STAMMKUNDE_POSTGRES_HOST", "postgres.example",
                "STAMMKUNDE_POSTGRES_PASSWORD", "pw",
                "STAMMKUNDE_OIDC_URL", "https://id.example/realms/stammkunde"));

        // When, Then
        assertThat(pool.kafka().bootstrapServers()).isEqualTo("kafka.example:9092");
        assertThat(pool.mongo().uri()).isEqualTo("mongodb://mongo.example");
        assertThat(pool.postgres()).isEqualTo(new PostgresFacts("postgres.example", 5432, "postgres", "pw"));
        assertThat(pool.keycloak().issuer()).isEqualTo("https://id.example/realms/stammkunde");
    }
}
