package io.stammkunde.consent.choice;

import static io.stammkunde.consent.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.consent.Api;
import io.stammkunde.consent.Database;
import io.stammkunde.consent.Stream;
import io.stammkunde.contracts.CloudEventHeaders;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Choices that travel with customer events, from Kafka to Kafka. */
@QuarkusTest
@Timeout(180)
class ChoiceIntakeTest {
    private static final Logger LOG = Logger.getLogger(ChoiceIntakeTest.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int BURST = 10_000;

    private final String profile = UUID.randomUUID().toString();
    private final String topic = Stream.topic("incoming", "events-resolved");

    @Test
    void aChoiceIsRecordedAndAnnounced() {
        send("1", "2026-03-02T08:00:00Z", Map.of("analytics", true));

        await().atMost(PATIENCE)
                .untilAsserted(() -> Api.decide(profile, "analytics")
                        .body("reason", equalTo("CONSENT_GIVEN"))
                        .body("since", equalTo("2026-03-02T08:00:00Z")));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Stream.announced(profile + "|analytics|NONE"))
                        .singleElement()
                        .satisfies(changed ->
                                assertThat(changed.getString("state")).isEqualTo("GIVEN")));
    }

    @Test
    void anEventThatIsDeliveredAgainChangesNothing() {
        send("1", "2026-03-02T08:00:00Z", Map.of("analytics", true));
        send("2", "2026-03-02T09:00:00Z", Map.of("analytics", false));
        send("1", "2026-03-02T08:00:00Z", Map.of("analytics", true));
        send("3", "2026-03-02T10:00:00Z", Map.of("marketing", true));

        await().atMost(PATIENCE).untilAsserted(() -> Api.history(profile).body("items", hasSize(3)));
        Api.history(profile).body("items.state", contains("GIVEN", "WITHDRAWN", "GIVEN"));
    }

    @Test
    void whatCannotBeReadIsPutAsideAndTheRestGoesOn() {
        var poison = "{\"eventId\":\"%s\",\"consents\":{\"analytics\":true}}".formatted(profile);
        Stream.send(topic, profile, poison);
        Stream.send(topic, profile, "not json");
        send("1", "2026-03-02T08:00:00Z", Map.of("analytics", true));

        await().atMost(PATIENCE).untilAsserted(() -> Api.history(profile).body("items", hasSize(1)));

        var letters = Stream.all(topic + ".dead-letters").stream()
                .filter(letter -> profile.equals(letter.key()))
                .toList();
        assertThat(letters).hasSize(2);
        assertThat(letters.getFirst().value()).isEqualTo(poison);
        assertThat(Stream.header(letters.getFirst(), CloudEventHeaders.DEAD_LETTER_REASON))
                .isEqualTo("missing-field");
    }

    @Test
    void theIntakeWaitsWhileTheLedgerIsLockedAndLosesNothing() throws SQLException {
        try (var operator = Database.connect();
                var statement = operator.createStatement()) {
            operator.setAutoCommit(false);
            statement.execute("lock table consent_subject in access exclusive mode");
            send("1", "2026-03-02T08:00:00Z", Map.of("analytics", true));
            operator.commit();
        }

        await().atMost(PATIENCE).untilAsserted(() -> Api.history(profile).body("items", hasSize(1)));
    }

    @Test
    void aBurstOfChoicesIsTakenInBatches() {
        var before = ingestion("events");
        var started = System.nanoTime();
        try (var producer = Stream.producer()) {
            for (var index = 0; index < BURST; index++) {
                var person = new UUID(profile.hashCode(), index).toString();
                var event = Stream.event(
                        profile + ":" + index,
                        person,
                        "2026-03-02T08:00:00Z",
                        Map.of("analytics", true, "marketing", false));
                var _ = producer.send(new ProducerRecord<>(topic, person, event)); // closing the producer waits for all
            }
        }

        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> ingestion("events") - before >= BURST);

        var millis = (System.nanoTime() - started) / 1_000_000;
        LOG.infof(
                "Burst events=%d choices=%d millis=%d perSecond=%d", BURST, 2 * BURST, millis, BURST * 1000L / millis);
        await().atMost(PATIENCE).until(() -> ingestion("lag") == 0);
    }

    private void send(String id, String timestamp, Map<String, Boolean> consents) {
        Stream.send(topic, profile, Stream.event(profile + ":" + id, profile, timestamp, consents));
    }

    private static long ingestion(String field) {
        return as("service")
                .get("/v1/consents/ingestion")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong(field);
    }
}
