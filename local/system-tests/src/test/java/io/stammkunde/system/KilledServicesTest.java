package io.stammkunde.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exactly once in effect: profile-service and metrics-service are killed while 20,000 orders come in, and in the end
 * each order is counted once, in the timelines and in the figures. {@code -Dstammkunde.kill.repetitions=10} repeats it.
 */
class KilledServicesTest {
    private static final int EVENTS = 20_000;
    private static final int BATCH = 100;
    private static final int CUSTOMERS = 400;
    private static final List<String> CURRENCIES =
            List.of("CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "ISK");

    private static final Gateway GATEWAY = new Gateway(RunningSystem.get());

    private final AtomicInteger sent = new AtomicInteger();

    static IntStream repetitions() {
        return IntStream.range(0, Integer.getInteger("stammkunde.kill.repetitions", 1));
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void twentyThousandOrdersAreCountedOnceWhenServicesDieAmongThem(int repetition) {
        var run = "kill-%d-%d".formatted(System.nanoTime(), repetition);
        var currency = CURRENCIES.get(repetition % CURRENCIES.size());
        var before = orders(currency);
        var source = GATEWAY.source(run, "ART6_1_F", List.of("analytics"));

        var shop = CompletableFuture.runAsync(() -> sendAll(run, currency, source));
        killAfter("profile", EVENTS / 4);
        killAfter("metrics", EVENTS / 2);
        killAfter("profile", EVENTS * 3 / 4);
        shop.join();
        GATEWAY.settle();

        assertThat(timelines(run)).as("events in the timelines").isEqualTo(EVENTS);
        assertThat(orders(currency) - before).as("orders in the figures").isEqualTo(EVENTS);
    }

    private void sendAll(String run, String currency, Gateway.Source source) {
        for (var first = 0; first < EVENTS; first += BATCH) {
            var batch = IntStream.range(first, first + BATCH)
                    .mapToObj(number -> order(run, currency, number))
                    .toList();
            Awaitility.await("a batch is accepted")
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(200))
                    .pollDelay(Duration.ZERO)
                    .ignoreExceptions()
                    .until(() -> accepted(source, batch));
            sent.addAndGet(BATCH);
        }
    }

    /** A sender that keeps to the protocol: whatever is not a 200 is sent again, with the same message ids. */
    private static boolean accepted(Gateway.Source source, List<Map<String, Object>> batch) {
        return GATEWAY.shop(source.writeKey())
                        .body(Map.of("batch", batch))
                        .post("/v1/batch")
                        .statusCode()
                == 200;
    }

    private static Map<String, Object> order(String run, String currency, int number) {
        return Map.of(
                "type",
                "track",
                "messageId",
                run + "-" + number,
                "userId",
                run + "-customer-" + number % CUSTOMERS,
                "event",
                "Order Completed",
                "timestamp",
                Instant.parse("2026-03-01T08:00:00Z").plusSeconds(number).toString(),
                "properties",
                Map.of("order_id", run + "-" + number, "revenue", 1, "currency", currency));
    }

    private void killAfter(String service, int events) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> sent.get() >= events);
        RunningSystem.get().kill(service);
    }

    private static int timelines(String run) {
        return IntStream.range(0, CUSTOMERS)
                .map(customer -> timeline(run + "-customer-" + customer))
                .sum();
    }

    private static int timeline(String userId) {
        var profile = GATEWAY.post("anna", "/v1/profiles/lookup", Map.of("type", "userId", "value", userId))
                .getString("id");
        var events = new ArrayList<Object>();
        var cursor = "";
        do {
            var page = GATEWAY.get("anna", "/v1/profiles/%s/timeline?limit=200%s".formatted(profile, cursor));
            events.addAll(page.getList("items.eventId"));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());
        assertThat(events).as("no event twice").doesNotHaveDuplicates();
        return events.size();
    }

    private static int orders(String currency) {
        var answer = GATEWAY.as("anna").get("/v1/metrics/orders?from=2026-03-01&to=2026-04-01&currency=" + currency);
        return answer.statusCode() == 200 ? (int) answer.jsonPath().getDouble("value") : 0;
    }
}
