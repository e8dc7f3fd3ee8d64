package io.stammkunde.launcher.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.stammkunde.launcher.system.LauncherFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The API of a running system in the name of one user. */
final class Platform {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);

    private final HttpClient http;
    private final URI gateway;
    private final Tokens tokens;

    Platform(HttpClient http, URI gateway, Tokens tokens) {
        this.http = http;
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** HTTP/1.1, as the gateway speaks it. */
    static HttpClient http() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /**
     * What the platform said.
     *
     * @param body an empty object where there was none
     */
    record Answer(int status, JsonNode body) {
        boolean isGood() {
            return status / 100 == 2;
        }

        /** What a problem says, or the status. */
        String reason() {
            String detail = body.path("detail").asText(body.path("title").asText(""));
            String fields = body.path("errors").isEmpty() ? "" : " " + body.path("errors");
            return "%d %s%s".formatted(status, detail, fields).strip();
        }

        /** The body of a good answer. */
        JsonNode expected(String what) {
            if (!isGood()) {
                throw new LauncherFailure("%s was refused: %s".formatted(what, reason()));
            }
            return body;
        }
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    Answer post(String path, Object body) throws IOException, InterruptedException {
        return send("POST", path, json(body), Map.of("Content-Type", "application/json"));
    }

    Answer put(String path, Object body) throws IOException, InterruptedException {
        return send("PUT", path, json(body), Map.of("Content-Type", "application/json"));
    }

    Answer putBytes(String path, byte[] bytes, String contentRange) throws IOException, InterruptedException {
        return send(
                "PUT",
                path,
                BodyPublishers.ofByteArray(bytes),
                Map.of("Content-Type", "application/octet-stream", "Content-Range", contentRange));
    }

    /** Writes a good answer's body to a file. */
    void download(String path, Path target) throws IOException, InterruptedException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + tokens.current())
                .build();
        var answer = http.send(
                request,
                response -> response.statusCode() == 200
                        ? HttpResponse.BodySubscribers.ofFile(target)
                        : HttpResponse.BodySubscribers.replacing(target));
        if (answer.statusCode() != 200) {
            throw new LauncherFailure("%s could not be had: %d".formatted(path, answer.statusCode()));
        }
    }

    private static BodyPublisher json(Object body) throws IOException {
        return BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private Answer send(String method, String path, BodyPublisher body, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + tokens.current())
                .header("Accept", "application/json, application/problem+json")
                .method(method, body);
        headers.forEach(request::header);
        return answer(http.send(request.build(), BodyHandlers.ofByteArray()));
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        try {
            JsonNode body = JSON.readTree(response.body());
            return new Answer(response.statusCode(), body == null ? JSON.createObjectNode() : body);
        } catch (IOException notJson) {
            return new Answer(response.statusCode(), JSON.createObjectNode());
        }
    }
}
