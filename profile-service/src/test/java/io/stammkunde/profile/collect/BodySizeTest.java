package io.stammkunde.profile.collect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.stammkunde.profile.Api;
import io.stammkunde.profile.RunningService;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Limits count decompressed bytes, announced or not. */
@QuarkusTest
@RunningService
class BodySizeTest {
    private static final int MEBIBYTE = 1024 * 1024;

    @TestHTTPResource("/v1/batch")
    URI batch;

    @TestHTTPResource("/v1/track")
    URI track;

    @Test
    void aCompressedBatchIsTaken() throws Exception {
        var body = "{\"writeKey\":\"%s\",\"batch\":[{\"type\":\"page\",\"anonymousId\":\"a1\"}]}"
                .formatted(Api.shop().writeKey());
        assertThat(gzip(batch, gzip(body.getBytes(UTF_8))).statusCode()).isEqualTo(200);
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        var bomb = gzip(new byte[200 * MEBIBYTE]);
        assertThat(bomb.length).isLessThan(MEBIBYTE);
        assertThat(gzip(batch, bomb).statusCode()).isEqualTo(413);
    }

    @Test
    void whatIsNoGzipIsRefused() throws Exception {
        assertThat(gzip(batch, "{}".getBytes(UTF_8)).statusCode()).isEqualTo(400);
    }

    @Test
    void aTruncatedGzipIsRefused() throws Exception {
        var whole = gzip("{\"batch\":[]}".getBytes(UTF_8));
        assertThat(gzip(batch, Arrays.copyOf(whole, whole.length - 9)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anEventThatIsTooLargeIsRefused() throws Exception {
        var body = "{\"writeKey\":\"%s\",\"userId\":\"u\",\"event\":\"E\",\"properties\":{\"text\":\"%s\"}}"
                .formatted(Api.shop().writeKey(), "x".repeat(40_000));
        assertThat(plain(track, BodyPublishers.ofString(body)).statusCode()).isEqualTo(413);
    }

    @Test
    void aBatchThatIsTooLargeIsRefusedUnlessARudderstackSdkSendsIt() throws Exception {
        var key = Api.shop().writeKey();
        var event = "{\"type\":\"track\",\"event\":\"E\",\"userId\":\"u\",\"context\":{\"library\":{\"name\":\"%s\"}},"
                + "\"properties\":{\"text\":\"" + "x".repeat(20_000) + "\"}}";
        var body = "{\"writeKey\":\"" + key + "\",\"batch\":[" + (event + ",").repeat(39) + event + "]}";

        var ofSegment = plain(batch, BodyPublishers.ofString(body.replace("%s", "analytics-node")));
        var ofRudderstack = plain(batch, BodyPublishers.ofString(body.replace("%s", "RudderLabs JavaScript SDK")));

        assertThat(ofSegment.statusCode()).isEqualTo(413);
        assertThat(ofRudderstack.statusCode()).isEqualTo(200);
    }

    @Test
    void aChunkedBodyIsCutOffAtTheLimit() throws Exception {
        var endless = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[6 * MEBIBYTE]));
        assertThat(statusOfChunked(batch, endless)).isEqualTo(413);
    }

    @Test
    void aTooLargeBodyIsRefusedInHttp2Too() throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var request = HttpRequest.newBuilder(track)
                    .POST(BodyPublishers.ofString("x".repeat(40_000)))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void aBodyIsRefusedByItsAnnouncedLengthBeforeItIsSent() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), batch.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("POST /v1/batch HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n"
                            .getBytes(ISO_8859_1));
            var answer = new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
    }

    private static int statusOfChunked(URI uri, BodyPublisher body) throws InterruptedException, IOException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request = HttpRequest.newBuilder(uri).POST(body).build();
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }

    private static HttpResponse<String> plain(URI uri, BodyPublisher body) throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(HttpRequest.newBuilder(uri).POST(body).build(), BodyHandlers.ofString());
        }
    }

    private static HttpResponse<String> gzip(URI uri, byte[] body) throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request = HttpRequest.newBuilder(uri)
                    .header("Content-Encoding", "gzip")
                    .POST(BodyPublishers.ofByteArray(body))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        }
        return compressed.toByteArray();
    }
}
