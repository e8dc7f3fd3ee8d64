package io.stammkunde.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.stammkunde.testing.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A gateway with few connections to a service, which many calls take one after the other. */
@QuarkusTest
@Timeout(120)
@QuarkusTestResource(TestServices.class)
@QuarkusTestResource(TestRealm.class)
@TestProfile(SharedConnectionTest.Few.class)
class SharedConnectionTest {
    private static final int ROUNDS = 40;
    private static final int AT_ONCE = 100;

    public static class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "stammkunde.gateway.rates.caller-per-second", "100000",
                    "stammkunde.gateway.rates.caller-burst", "100000",
                    "stammkunde.gateway.rates.write-key-per-second", "100000",
                    "stammkunde.gateway.rates.write-key-burst", "100000",
                    "stammkunde.gateway.deadlines.answer", "20s",
                    "stammkunde.gateway.deadlines.connect", "20s",
                    "stammkunde.gateway.connections.pool", "2");
        }
    }

    /** The service answers as soon as it has the last byte, which may be before the gateway knows that it was sent. */
    @Test
    void aCallWithABodyLeavesTheConnectionToTheNext() {
        var statuses =
                IntStream.range(0, ROUNDS).boxed().flatMap(round -> posts()).toList();

        assertThat(statuses).hasSize(ROUNDS * AT_ONCE).containsOnly(200);
    }

    private static Stream<Integer> posts() {
        var calls = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> Calls.CLIENT.sendAsync(
                        Calls.to("/v1/track?writeKey=shared")
                                .POST(BodyPublishers.ofString("{}"))
                                .build(),
                        BodyHandlers.ofString()))
                .toList();
        return calls.stream().map(CompletableFuture::join).map(response -> response.statusCode());
    }

    /** Clients that close their own connection with the last byte of the answer. */
    @Test
    void aCallerWhoLeavesAtOnceLeavesTheConnectionToTheNext() {
        var token = TestTokens.of("analyst");

        var statuses = IntStream.range(0, ROUNDS * AT_ONCE)
                .parallel()
                .mapToObj(i -> Calls.leavingWithTheLastByte("/v1/sources", token))
                .map(head -> head.lines().findFirst().orElse(""));

        assertThat(statuses.filter(status -> !status.equals("HTTP/1.1 200 OK"))).isEmpty();
    }
}
