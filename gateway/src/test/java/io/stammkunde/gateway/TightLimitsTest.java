package io.stammkunde.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.stammkunde.testing.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A gateway whose patience ends soon. */
@QuarkusTest
@Timeout(60)
@QuarkusTestResource(TestServices.class)
@QuarkusTestResource(TestRealm.class)
@TestProfile(TightLimitsTest.Tight.class)
class TightLimitsTest {
    public static class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "stammkunde.gateway.rates.caller-per-second", "1",
                    "stammkunde.gateway.rates.caller-burst", "20",
                    "stammkunde.gateway.rates.write-key-per-second", "1",
                    "stammkunde.gateway.rates.write-key-burst", "3",
                    "stammkunde.gateway.circuit.failures", "2",
                    "stammkunde.gateway.circuit.pause", "1h");
        }
    }

    @Test
    void sendsTooManyEventsOfOneKeyBackAndNotThoseOfAnother() {
        var answers = IntStream.range(0, 8).mapToObj(i -> track("busy")).toList();

        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        var refused = answers.getLast();
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Calls.problem(refused)).isEqualTo("too-many-requests");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isEqualTo(1);
        assertThat(refused.headers().map()).doesNotContainKey("x-ratelimit-reset");
        assertThat(track("quiet").statusCode()).isEqualTo(200);
    }

    @Test
    void sendsTooManyCallsOfOneUserBack() {
        var answers = IntStream.range(0, 40)
                .map(i -> Calls.get("/v1/me", TestTokens.of("analyst")).statusCode())
                .boxed()
                .toList();

        assertThat(answers).startsWith(200, 200).contains(429);
    }

    @Test
    void leavesAServiceAloneThatFailedSeveralTimes() {
        var token = TestTokens.of("analyst");
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThat(eventually(token, "/v1/segments/closes").statusCode()).isEqualTo(502);
        }

        var response = eventually(token, "/v1/segments/closes");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isGreaterThan(3000);
    }

    /** The answer once the user, who is the same in all tests, is within the rate again. */
    private static HttpResponse<String> eventually(String token, String path) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> Calls.get(path, token), response -> response.statusCode() != 429);
    }

    private static HttpResponse<String> track(String key) {
        return Calls.send(Calls.to("/v1/track?writeKey=" + key).POST(BodyPublishers.ofString("{}")));
    }
}
