package io.stammkunde.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** Calls of the gateway under test, as a client and as a raw socket sends them. */
final class Calls {
    static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Calls() {}

    static int port() {
        return RestAssured.port; // set by the framework
    }

    static String origin() {
        return "http://localhost:" + port();
    }

    static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path)).timeout(Duration.ofSeconds(20));
    }

    static HttpRequest.Builder to(String path, String token) {
        return to(path).header("Authorization", "Bearer " + token);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static HttpResponse<String> get(String path, String token) {
        return send(to(path, token));
    }

    static HttpResponse<String> post(String path, String token, String json) {
        return send(to(path, token).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    static JsonObject json(HttpResponse<String> response) {
        return new JsonObject(response.body());
    }

    /** The problem type's last part, or the whole body if it is no problem. */
    static String problem(HttpResponse<String> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return type.equals("application/problem+json")
                ? json(response).getString("type").replace("urn:stammkunde:problem:", "")
                : response.body();
    }

    /** The whole answer to a request of exactly these lines, without a body. */
    static String rawLines(String... lines) {
        return raw(String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    /** The whole answer to exactly these bytes; the connection is closed by the gateway. */
    static String raw(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The head of an answer, from a client that is gone as soon as it has the whole of it. */
    static String leavingWithTheLastByte(String path, String token) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(path, token)
                            .getBytes(ISO_8859_1));
            var in = socket.getInputStream();
            var head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                head.append((char) in.read());
            }
            var length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
            in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
            return head.toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
