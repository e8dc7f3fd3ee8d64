package io.stammkunde.segment;

import static io.stammkunde.segment.Api.asMarketer;
import static io.stammkunde.segment.Api.awaitMembers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What metrics-service has calculated, on its way into a segment. */
@QuarkusTest
class ScoreFlowTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID ada = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    private Bus bus;

    @BeforeEach
    void connect() {
        bus = new Bus();
    }

    @AfterEach
    void disconnect() {
        bus.close();
    }

    @Test
    void scoresTakePeopleInAndOut() {
        // Given
        String key = Api.createLive(
                "{'type':'all','rules':[{'type':'score','name':'churnRisk','op':'gt','value':0.5},{'type':'score','name':'rfm.m','op':'gte','value':4}]}");
        bus.permitsAnalytics(ada, 1);
        bus.permitsAnalytics(ben, 1);

        // When
        bus.scores(ada, now, Map.of("churnRisk", 0.75, "rfm.m", 5, "cluster", "unheard of"));
        bus.scores(ben, now, Map.of("churnRisk", 1e-300, "rfm.m", 5));

        // Then
        awaitMembers(key, ada);
        asMarketer()
                .get("/v1/segments/" + key + "/explain/" + ada)
                .then()
                .statusCode(200)
                .body("node.children[0].type", is("score"), "node.children[0].value", is(0.75f))
                .body("node.children[0].text.de", is("Abwanderungsrisiko ist mehr als 0,5"));

        // When
        bus.scores(ada, now.plusSeconds(1), Map.of());

        // Then
        awaitMembers(key);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(bus.memberships(ada).getLast().reason()).isEqualTo("SCORE"));
    }
}
