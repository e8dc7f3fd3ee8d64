package io.stammkunde.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A sender of events with a write key of its own. */
final class Shop {
    private static final int PEOPLE = 5_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Target target;
    private final String run;
    private final String authorization;

    /** A shop whose events may be used for analytics, whoever they are about. */
    Shop(Target target, String run) throws IOException, InterruptedException {
        this(target, run, "\"legalBasis\":\"ART6_1_F\",\"purposes\":[\"analytics\"]");
    }

    /**
     * A shop with settings of its own.
     *
     * @param settings the fields of the source but its name, as JSON
     */
    Shop(Target target, String run, String settings) throws IOException, InterruptedException {
        this.target = target;
        this.run = run;
        var basic = createSource(target, run, settings) + ":";
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(UTF_8));
    }

    /** One event of about 500 bytes, as it travels. */
    String event(int number) {
        return event("%s-%d".formatted(run, number % PEOPLE), number);
    }

    private String event(String person, int number) {
        return """
                {"type":"track","messageId":"%1$s-%2$d","userId":"%4$s","event":"Product Viewed",\
                "timestamp":"2026-05-01T10:00:00Z","properties":{"product_id":"SKU-%3$d","category":"Garden",\
                "name":"Watering can, zinc, 10 litres","brand":"Hortus","price":39.9,"currency":"EUR"},\
                "context":{"library":{"name":"benchmark","version":"1"},"page":{"path":"/garden/watering-can-zinc"},\
                "campaign":{"source":"newsletter","medium":"email","name":"spring"}}}""".formatted(run, number, number % PEOPLE, person);
    }

    String batch(int number, int size) {
        return IntStream.range(number * size, (number + 1) * size)
                .mapToObj(this::event)
                .collect(Collectors.joining(",", "{\"batch\":[", "]}"));
    }

    /** Events of one person. */
    String batchOf(String person, int first, int size) {
        return IntStream.range(first, first + size)
                .mapToObj(number -> event(person, number))
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

    private static String createSource(Target target, String run, String settings)
            throws IOException, InterruptedException {
        return new SignedIn(target, "stefan")
                .post("/v1/sources", "{\"name\":\"%s\",%s}".formatted(run, settings))
                .at("/writeKeys/0/key")
                .asText();
    }
}
