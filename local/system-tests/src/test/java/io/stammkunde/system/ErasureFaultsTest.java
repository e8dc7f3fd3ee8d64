package io.stammkunde.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An erasure goes through although a process dies in the middle of it: a participant, the service that leads it, or its
 * database, at any moment after the approval. {@code -Dstammkunde.erasure.repetitions=10} repeats each.
 */
class ErasureFaultsTest {
    private static final Gateway GATEWAY = new Gateway(RunningSystem.get());
    private static final System.Logger LOG = System.getLogger(ErasureFaultsTest.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final RightsDesk DESK = new RightsDesk(GATEWAY, PATIENCE);

    /** From before the first command until after the last receipt. */
    private static final int LATEST_KILL_MILLIS = 2500;

    private static final Random RANDOM = new Random(20_260_101);

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String customer = "unlucky-" + run;

    static Stream<String> whoeverDies() {
        var repetitions = Integer.getInteger("stammkunde.erasure.repetitions", 1);
        return IntStream.range(0, repetitions)
                .boxed()
                .flatMap(repetition -> Stream.of("profile", "segment", "metrics", "consent", "postgres"));
    }

    @ParameterizedTest
    @MethodSource("whoeverDies")
    void anErasureIsFinishedAndProvenAlthoughAProcessDiesInTheMiddle(String part) throws InterruptedException {
        var shop = GATEWAY.source("shop-" + run, "ART6_1_A", List.of("analytics"));
        GATEWAY.send(shop, IntStream.range(0, 50).mapToObj(this::event).toList());
        GATEWAY.settle();
        var id = DESK.planned("ERASURE", "userId", customer);

        DESK.approved("carl", id);
        var delay = RANDOM.nextInt(LATEST_KILL_MILLIS);
        Thread.sleep(delay);
        RunningSystem.get().kill(part);

        Awaitility.await("the erasure is finished after %s died %d ms into it".formatted(part, delay))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> List.of("FULFILLED", "PARTIALLY_FULFILLED").contains(DESK.state(id)));
        LOG.log(Level.INFO, "{0} died {1} ms into an erasure, which was finished", part, delay);
        RunningSystem.get().untilAllAreHealthy();

        assertThat(GATEWAY.lookup("userId", customer).statusCode()).isEqualTo(404);
        assertThat(leftBehind(DESK.request(id)))
                .as("rows that the verification has found")
                .isZero();
        GATEWAY.as("clara").get(DESK.path(id, "/certificate")).then().statusCode(200);
    }

    private Map<String, Object> event(int number) {
        return Map.of(
                "type",
                "track",
                "event",
                "Product Viewed",
                "messageId",
                run + "-" + number,
                "userId",
                customer,
                "timestamp",
                Instant.parse("2024-06-02T08:00:00Z").plusSeconds(number).toString(),
                "context",
                Map.of("consent", Map.of("categoryPreferences", Map.of("analytics", true))));
    }

    /** What the verification has found and nobody has a reason to keep. */
    private static long leftBehind(JsonPath request) {
        var left = 0L;
        for (var part : request.<Map<String, Object>>getList("progress.done")) {
            if ("VERIFY".equals(part.get("mode")) && part.get("rows") instanceof List<?> rows) {
                left += rows.stream().mapToLong(row -> leftIn((Map<?, ?>) row)).sum();
            }
        }
        return left;
    }

    private static long leftIn(Map<?, ?> row) {
        return count(row, "found") - count(row, "anonymised") - count(row, "retained") - count(row, "restricted");
    }

    private static long count(Map<?, ?> row, String name) {
        return row.get(name) instanceof Number number ? number.longValue() : 0;
    }
}
