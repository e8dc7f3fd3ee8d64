package io.stammkunde.consent.outbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.Database;
import io.stammkunde.consent.Stream;
import io.stammkunde.contracts.CloudEventHeaders;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Messages leave after the commit, each at least once, those of a key in order. */
@QuarkusTest
@Timeout(180)
class OutboxDeliveryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String profile = UUID.randomUUID().toString();
    private final String key = profile + "|analytics|NONE";

    @Test
    void aDecisionIsAnnouncedAsACloudEvent() {
        var receipt = Api.record(profile, "analytics", "GIVE")
                .statusCode(201)
                .extract()
                .jsonPath();

        await().atMost(PATIENCE).until(() -> !Stream.announced(key).isEmpty());

        var record = Stream.all(Stream.topic("outgoing", "consents-changed")).stream()
                .filter(candidate -> key.equals(candidate.key()))
                .findFirst()
                .orElseThrow();
        assertThat(Stream.header(record, CloudEventHeaders.ID)).isEqualTo(receipt.getString("id"));
        assertThat(Stream.header(record, CloudEventHeaders.TYPE)).isEqualTo("io.stammkunde.consent.changed.v1");
        assertThat(Stream.header(record, CloudEventHeaders.SOURCE)).isEqualTo("/consent-service");
        assertThat(Stream.header(record, CloudEventHeaders.SUBJECT)).isEqualTo(profile);
        var changed = new JsonObject(record.value());
        assertThat(changed.getString("state")).isEqualTo("GIVEN");
        assertThat(changed.getBoolean("permitted")).isTrue();
        assertThat(changed.getInteger("purposeVersion")).isEqualTo(2);
    }

    @Test
    void decisionsOfAPersonArriveInTheirOrder() {
        for (var round = 0; round < 10; round++) {
            Api.record(profile, "analytics", "GIVE").statusCode(201);
            Api.record(profile, "analytics", "WITHDRAW").statusCode(201);
        }

        await().atMost(PATIENCE).until(() -> Stream.announced(key).size() >= 20);

        assertThat(sequences()).isSorted().doesNotHaveDuplicates();
        assertThat(Stream.announced(key).getLast().getString("state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void messagesWaitWhileAnotherInstanceHasTheirShardAndLeaveInOrderWhenItIsKilled() throws SQLException {
        try (var other = Database.connect()) {
            takeAllShards(other);
            for (var round = 0; round < 5; round++) {
                Api.record(profile, "analytics", "GIVE").statusCode(201);
                Api.record(profile, "analytics", "WITHDRAW").statusCode(201);
            }
            await().during(Duration.ofSeconds(1))
                    .atMost(PATIENCE)
                    .until(() -> Stream.announced(key).isEmpty());

            kill(other);

            await().atMost(PATIENCE).until(() -> Stream.announced(key).size() >= 10);
            assertThat(sequences()).isSorted().hasSize(10);
        }
    }

    private List<Long> sequences() {
        return Stream.announced(key).stream()
                .map(changed -> changed.getLong("sequence"))
                .toList();
    }

    /** As the relay of another instance does before it reads; waits for ours to finish a round. */
    private static void takeAllShards(Connection other) throws SQLException {
        other.setAutoCommit(false);
        try (var statement = other.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(%d, shard) from generate_series(0, 15) as shard"
                    .formatted(0x6f757462));
        }
    }

    /** As when its process dies: PostgreSQL sees the connection end. */
    private static void kill(Connection other) throws SQLException {
        var victim = pid(other);
        try (var operator = Database.connect();
                var statement = operator.prepareStatement("select pg_terminate_backend(?)")) {
            statement.setInt(1, victim);
            statement.execute();
        }
    }

    private static int pid(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select pg_backend_pid()")) {
            result.next();
            return result.getInt(1);
        }
    }
}
