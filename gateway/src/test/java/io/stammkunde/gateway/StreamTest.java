package io.stammkunde.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.testing.TestTokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(60)
@QuarkusTestResource(TestServices.class)
@QuarkusTestResource(TestRealm.class)
class StreamTest {
    @Test
    void letsEventsThroughWhileTheyHappenAndStopsWhenNobodyListens() throws IOException {
        try (var socket = ask("/v1/metrics/stream")) {
            var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            assertThat(lines.lines().filter(line -> line.startsWith("data: ")).limit(3))
                    .containsExactly("data: 1", "data: 2", "data: 3");
            assertThat(StreamingService.OPEN_STREAMS).hasValue(1);
        }

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(StreamingService.OPEN_STREAMS).hasValue(0));
    }

    @Test
    void hasMorePatienceWithAStreamThanWithAnAnswer() throws IOException {
        try (var socket = ask("/v1/metrics/silent-stream")) {
            socket.setSoTimeout(1_500); // twice the time that an ordinary answer may be silent
            var input = socket.getInputStream();

            assertThat(readUntilSilent(input))
                    .contains(": no event for a while")
                    .doesNotContain("\r\n0\r\n");
        }
    }

    @Test
    void passesALargeAnswerWithoutHoldingIt() throws IOException, InterruptedException {
        var request = Calls.to("/v1/metrics/large", TestTokens.of("analyst")).build();

        var response = Calls.CLIENT.send(request, BodyHandlers.ofInputStream());

        try (var body = response.body()) {
            assertThat(body.transferTo(OutputStream.nullOutputStream()))
                    .isEqualTo((long) StreamingService.LARGE_PARTS * StreamingService.PART_BYTES);
        }
    }

    private static String readUntilSilent(InputStream input) throws IOException {
        var seen = new StringBuilder();
        try {
            for (var next = input.read(); next >= 0; next = input.read()) {
                seen.append((char) next);
            }
            return seen + " (closed)\r\n0\r\n";
        } catch (SocketTimeoutException silent) {
            return seen.toString();
        }
    }

    private static Socket ask(String path) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), Calls.port());
        socket.setSoTimeout(10_000);
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + TestTokens.of("analyst") + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
