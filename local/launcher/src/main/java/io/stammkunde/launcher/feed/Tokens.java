package io.stammkunde.launcher.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.stammkunde.launcher.system.LauncherFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;

/** Access tokens of one user or client; a new one shortly before the last one ends. */
final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final HttpClient http;
    private final URI endpoint;
    private final Map<String, String> grant;
    private final InstantSource clock;
    private String token = "";
    private Instant renewal = Instant.MIN;

    private Tokens(HttpClient http, URI endpoint, Map<String, String> grant, InstantSource clock) {
        this.http = http;
        this.endpoint = endpoint;
        this.grant = Map.copyOf(grant);
        this.clock = clock;
    }

    /** A token that somebody got elsewhere. */
    static Tokens fixed(HttpClient http, String token) {
        Tokens tokens = new Tokens(http, URI.create("http://localhost"), Map.of(), InstantSource.system());
        tokens.token = token;
        tokens.renewal = Instant.MAX;
        return tokens;
    }

    /** Of a local user; the realm of the local system allows this for scripts. */
    static Tokens ofUser(HttpClient http, URI endpoint, String user, String password) {
        return new Tokens(
                http,
                endpoint,
                Map.of(
                        "grant_type", "password",
                        "client_id", "stammkunde-console",
                        "username", user,
                        "password", password,
                        "scope", "openid"),
                InstantSource.system());
    }

    /** Of the client that the services use among themselves. */
    static Tokens ofService(HttpClient http, URI endpoint, String secret) {
        return new Tokens(
                http,
                endpoint,
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "stammkunde-service",
                        "client_secret", secret),
                InstantSource.system());
    }

    synchronized String current() throws IOException, InterruptedException {
        if (!clock.instant().isBefore(renewal)) {
            renew();
        }
        return token;
    }

    private void renew() throws IOException, InterruptedException {
        String form = grant.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new LauncherFailure("Keycloak gives no token for %s (status %d); check user and password."
                    .formatted(grant.getOrDefault("username", "the service"), answer.statusCode()));
        }
        JsonNode body = JSON.readTree(answer.body());
        token = body.path("access_token").asText();
        renewal =
                clock.instant().plusSeconds(body.path("expires_in").asLong(60)).minus(MARGIN);
    }
}
