package io.stammkunde.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A local user who calls through the gateway, with a token that is renewed in time. */
final class SignedIn {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Target target;
    private final String user;
    private String token = "";
    private long renewAtNanos = System.nanoTime();

    SignedIn(Target target, String user) {
        this.target = target;
        this.user = user;
    }

    /** A GET that is answered with 2xx. */
    JsonNode get(String path) throws IOException, InterruptedException {
        return MAPPER.readTree(ok(request(path).GET()).body());
    }

    /** A POST of JSON that is answered with 2xx. */
    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return MAPPER.readTree(
                ok(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)))
                        .body());
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(target.gateway().resolve(path)).header("Authorization", "Bearer " + token());
    }

    private HttpResponse<String> ok(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("%s answered %d: %s".formatted(answer.uri(), answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private synchronized String token() throws IOException, InterruptedException {
        if (System.nanoTime() - renewAtNanos >= 0) {
            var form =
                    "grant_type=password&client_id=stammkunde-console&username=%s&password=stammkunde".formatted(user);
            var answer = MAPPER.readTree(
                    ok(HttpRequest.newBuilder(URI.create(target.realm() + "/protocol/openid-connect/token"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form)))
                            .body());
            token = answer.path("access_token").asText();
            var lifetime = Duration.ofSeconds(answer.path("expires_in").asLong());
            renewAtNanos = System.nanoTime() + lifetime.dividedBy(2).toNanos();
        }
        return token;
    }
}
