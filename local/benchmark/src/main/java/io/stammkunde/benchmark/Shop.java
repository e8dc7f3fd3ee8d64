package io.stammkunde.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A sender of events with a write key of its own. */
final class Shop {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper mapper = new ObjectMapper();
    private final Target target;
    private final String run;
    private final String authorization;

    Shop(Target target, String run) throws IOException, InterruptedException {
        this.target = target;
        this.run = run;
        var basic = createSource() + ":";
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8));
    }

    /** One event of about 500 bytes, as it travels. */
    String event(int number) {
        return """
                {"type":"track","messageId":"%1$s-%2$d","userId":"%1$s-%3$d","event":"Product Viewed",\
                "timestamp":"2026-05-01T10:00:00Z","properties":{"product_id":"SKU-%3$d","category":"Garden",\
                "name":"Watering can, zinc, 10 litres","brand":"Hortus","price":39.9,"currency":"EUR"},\
                "context":{"library":{"name":"benchmark","version":"1"},"page":{"path":"/garden/watering-can-zinc"},\
                "campaign":{"source":"newsletter","medium":"email","name":"spring"}}}""".formatted(run, number, number % 5000);
    }

    String batch(int number, int size) {
        return IntStream.range(number * size, (number + 1) * size)
                .mapToObj(this::event)
                .collect(Collectors.joining(",", "{\"batch\":[", "]}"));
    }

    /** Sends and insists on 200. */
    void send(String path, String body) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(target.gateway().resolve(path))
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("%s answered %d: %s".formatted(path, answer.statusCode(), answer.body()));
        }
    }

    private String createSource() throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(target.gateway().resolve("/v1/sources"))
                        .header("Authorization", "Bearer " + token())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"name\":\"%s\",\"legalBasis\":\"ART6_1_F\",\"purposes\":[\"analytics\"]}"
                                        .formatted(run)))
                        .build(),
                BodyHandlers.ofString());
        return read(answer.body()).at("/writeKeys/0/key").asText();
    }

    private String token() throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=stammkunde-console&username=stefan&password=stammkunde";
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(target.realm() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return read(answer.body()).path("access_token").asText();
    }

    private JsonNode read(String json) throws IOException {
        return mapper.readTree(json);
    }
}
