package io.stammkunde.metrics.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.testing.TestTokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How fast events that lie in Kafka are read into the figures. Run with {@code -Dstammkunde.benchmark=true}. */
@QuarkusTest
@EnabledIfSystemProperty(named = "stammkunde.benchmark", matches = "true")
class IngestSpeedTest {
    private static final Logger LOG = Logger.getLogger(IngestSpeedTest.class);
    private static final int WARM_UP = 200_000;
    private static final int EVENTS = 2_000_000;
    private static final int PEOPLE = 100_000;
    private static final int ORDER_EVERY = 10;
    private static final double LEAST_PER_SECOND = 50_000;
    private static final Instant START = Instant.parse("1980-01-01T00:00:00Z");

    @Inject
    ChannelRegistry channels;

    @Test
    void fiftyThousandEventsASecondAreReadFromKafka() {
        write(0, WARM_UP);
        read();
        channels.getPausable("metrics-events").pause();
        write(WARM_UP, WARM_UP + EVENTS);
        long begun = System.nanoTime();
        channels.getPausable("metrics-events").resume();
        read();
        double perSecond = EVENTS * (double) Duration.ofSeconds(1).toNanos() / (System.nanoTime() - begun);

        LOG.infof("Events read from Kafka perSecond=%.0f events=%d", perSecond, EVENTS);
        assertThat(perSecond).isGreaterThan(LEAST_PER_SECOND);
    }

    private static void write(int from, int to) {
        try (var wire = new Wire()) {
            for (int i = from; i < to; i++) {
                var person = "p" + i % PEOPLE;
                var at = START.plusSeconds(i);
                wire.later(
                        i % ORDER_EVERY == 0
                                ? Shop.order(person, "fast-" + i, at, "19.90", "EUR")
                                : Shop.event(
                                        "fast-" + i,
                                        person,
                                        "Product Viewed",
                                        at,
                                        Map.of("product_id", "p" + i % 5000, "category", "shoes", "price", 19.99)));
            }
        }
    }

    /** Waits until everything is in the figures. */
    private static void read() {
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> given().auth()
                                .oauth2(TestTokens.of("service"))
                                .get("/v1/metrics/ingestion")
                                .jsonPath()
                                .getLong("lag")
                        == 0);
    }
}
