package io.stammkunde.segment;

import static io.stammkunde.segment.Api.asMarketer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How many events a second are taken in while twenty segments are live. Run with {@code -Dstammkunde.benchmark=true}. */
@QuarkusTest
@EnabledIfSystemProperty(named = "stammkunde.benchmark", matches = "true")
class ThroughputTest {
    private static final Logger LOG = Logger.getLogger(ThroughputTest.class);
    private static final int PEOPLE = 10_000;
    private static final int EVENTS = 100_000;
    private static final int SEGMENTS = 20;
    private static final double LEAST_PER_SECOND = 5_000;

    @Test
    void takesInFiveThousandEventsASecondWithTwentyLiveSegments() {
        // Given
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(UUID.randomUUID());
        }
        for (int i = 0; i < SEGMENTS; i++) {
            Api.createLive(rule(i));
        }
        try (Bus bus = new Bus()) {
            people.forEach(person -> bus.profile(person, 1, "DE", true));
            awaitLag(0);
            warmUp(bus, people);

            // When
            long before = events();
            long start = System.nanoTime();
            send(bus, people, EVENTS);
            long sent = System.nanoTime();
            await().pollInterval(Duration.ofMillis(50))
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> events() >= before + EVENTS);
            long done = System.nanoTime();

            // Then
            double perSecond = EVENTS * 1e9 / (done - start);
            LOG.infof(
                    "Events taken in perSecond=%.0f sentInMillis=%d takenInMillis=%d",
                    perSecond, (sent - start) / 1_000_000, (done - start) / 1_000_000);
            assertThat(perSecond).isGreaterThan(LEAST_PER_SECOND);
        }
    }

    private static void warmUp(Bus bus, List<UUID> people) {
        send(bus, people, EVENTS / 2);
        awaitLag(0);
    }

    private static void send(Bus bus, List<UUID> people, int events) {
        Random random = new Random(7);
        Instant now = Instant.now();
        for (int i = 0; i < events; i++) {
            UUID person = people.get(random.nextInt(people.size()));
            Instant at = now.minus(Duration.ofMinutes(random.nextInt(200_000)));
            bus.event(person, UUID.randomUUID().toString(), at, random.nextInt(100), Set.of("marketing"));
        }
        bus.flush();
    }

    private static void awaitLag(int lag) {
        await().pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofMinutes(5))
                .until(() -> asMarketer()
                                .get("/v1/segments/ingestion")
                                .then()
                                .extract()
                                .<Integer>path("lag")
                        == lag);
    }

    private static long events() {
        return asMarketer()
                .get("/v1/segments/ingestion")
                .then()
                .extract()
                .<Number>path("events")
                .longValue();
    }

    private static String rule(int i) {
        return "{'type':'any','rules':[{'type':'event','name':'Order Completed','aggregate':'count','op':'gte','value':%d,'within':'P%dD'},{'type':'event','name':'Order Completed','aggregate':'sum','property':'revenue','op':'gte','value':%d,'within':'P90D'}]}"
                .formatted(3 + i, 30 + i * 10, 200 + i * 50);
    }
}
