package io.stammkunde.launcher.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.stammkunde.launcher.system.LauncherFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Sends events in batches to {@code /v1/batch}, a few at once, as an SDK would: waits as long as it is told to when
 * there is too much, and repeats what got no answer. Message ids make repetitions harmless. Use within one thread.
 */
final class BatchSender implements AutoCloseable {
    /** Below the limits of a batch: 512 KiB and 2,500 events. */
    static final int MOST_BYTES = 400 * 1024;

    static final int MOST_EVENTS = 500;
    private static final int IN_FLIGHT = 3;
    private static final int MOST_ATTEMPTS = 60;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final byte[] HEAD = "{\"batch\":[".getBytes(StandardCharsets.UTF_8);

    private final HttpClient http;
    private final URI batch;
    private final String authorization;
    private final ExecutorService senders = Executors.newFixedThreadPool(IN_FLIGHT);
    private final Deque<Future<Integer>> sending = new ArrayDeque<>();
    private ByteArrayOutputStream body = new ByteArrayOutputStream(MOST_BYTES);
    private int events;
    private long accepted;

    BatchSender(HttpClient http, URI gateway, String writeKey) {
        this.http = http;
        batch = gateway.resolve("/v1/batch");
        authorization =
                "Basic " + Base64.getEncoder().encodeToString((writeKey + ":").getBytes(StandardCharsets.UTF_8));
    }

    void add(Map<String, Object> item) throws IOException, InterruptedException {
        byte[] json = Platform.JSON.writeValueAsBytes(item);
        if (events == MOST_EVENTS || body.size() + json.length + 3 > MOST_BYTES) {
            dispatch();
        }
        body.writeBytes(events == 0 ? HEAD : new byte[] {','});
        body.writeBytes(json);
        events++;
    }

    /** Events that are durable so far. */
    long accepted() {
        return accepted;
    }

    /** Sends the rest and waits for every answer. */
    void finish() throws IOException, InterruptedException {
        dispatch();
        while (!sending.isEmpty()) {
            takeAnswer();
        }
    }

    private void dispatch() throws InterruptedException {
        if (events > 0) {
            body.writeBytes("]}".getBytes(StandardCharsets.UTF_8));
            byte[] bytes = body.toByteArray();
            int count = events;
            body = new ByteArrayOutputStream(MOST_BYTES);
            events = 0;
            while (sending.size() >= IN_FLIGHT) {
                takeAnswer();
            }
            sending.add(senders.submit(() -> send(bytes, count)));
        }
    }

    private void takeAnswer() throws InterruptedException {
        try {
            accepted += sending.remove().get();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof LauncherFailure known
                    ? known
                    : new LauncherFailure("Events could not be sent.", failure.getCause());
        }
    }

    private int send(byte[] bytes, int count) throws InterruptedException {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Duration told = pause;
            try {
                HttpResponse<byte[]> answer = http.send(request(bytes), BodyHandlers.ofByteArray());
                if (answer.statusCode() == 200) {
                    return count - rejected(answer.body());
                }
                if (answer.statusCode() != 429 && answer.statusCode() < 500) {
                    throw new LauncherFailure("A batch was refused with status " + answer.statusCode() + ".");
                }
                told = retryAfter(answer, pause);
            } catch (IOException notAnswered) {
                told = pause;
            }
            Thread.sleep(told);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
        throw new LauncherFailure("The gateway has not taken a batch in %d attempts.".formatted(MOST_ATTEMPTS));
    }

    private HttpRequest request(byte[] bytes) {
        return HttpRequest.newBuilder(batch)
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
    }

    private static int rejected(byte[] body) throws IOException {
        JsonNode rejected = Platform.JSON.readTree(body).path("rejected");
        return rejected.size();
    }

    static Duration retryAfter(HttpResponse<?> answer, Duration otherwise) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Math.max(1, Long.parseLong(seconds))))
                .orElse(otherwise);
    }

    @Override
    public void close() {
        senders.shutdownNow();
    }
}
