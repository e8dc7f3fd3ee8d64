package io.stammkunde.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands in for profile-service and for the token endpoint. The value of the identifier says how it behaves: {@link
 * #SILENT} is never answered, {@link #BROKEN} gets a 500, {@link #REFUSED} a 400; everybody else has the profile {@link
 * #profileOf}.
 */
public class ProfileServiceFake implements QuarkusTestResourceLifecycleManager {
    public static final String SILENT = "silent@example.org";
    public static final String BROKEN = "broken@example.org";
    public static final String REFUSED = "refused@example.org";

    private static final String TOKEN = "token-of-the-consent-service";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private HttpServer server;

    /** The profile of an identifier. */
    public static UUID profileOf(String type, String value) {
        return UUID.nameUUIDFromBytes((type + ":" + value).getBytes(UTF_8));
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.createContext(
                "/token",
                exchange -> answer(
                        exchange,
                        200,
                        "{\"access_token\":\"%s\",\"expires_in\":300,\"token_type\":\"Bearer\"}".formatted(TOKEN)));
        server.createContext("/v1/profiles/resolve", this::resolve);
        server.createContext("/v1/profiles/lookup", this::lookup);
        server.start();
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "quarkus.rest-client.profile-service.url",
                url,
                "quarkus.oidc-client.auth-server-url",
                url,
                "quarkus.oidc-client.token-path",
                "/token",
                "quarkus.oidc-client.credentials.secret",
                "secret-of-the-test");
    }

    @Override
    public void stop() {
        stopped.countDown();
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }

    private void resolve(HttpExchange exchange) throws IOException {
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
            return;
        }
        var asked = new JsonObject(new String(exchange.getRequestBody().readAllBytes(), UTF_8))
                .getJsonArray("identifiers")
                .getJsonObject(0);
        var value = asked.getString("value");
        switch (value) {
            case SILENT -> awaitStop();
            case BROKEN -> answer(exchange, 500, "{}");
            case REFUSED -> answer(exchange, 400, "{}");
            default ->
                answer(
                        exchange,
                        200,
                        new JsonObject()
                                .put(
                                        "profileId",
                                        profileOf(asked.getString("type"), value)
                                                .toString())
                                .put("created", false)
                                .encode());
        }
    }

    /** Nobody has an identifier that begins with {@code unknown}. */
    private void lookup(HttpExchange exchange) throws IOException {
        var asked = new JsonObject(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var value = asked.getString("value");
        if (value.startsWith("unknown")) {
            answer(exchange, 404, "{}");
        } else {
            answer(
                    exchange,
                    200,
                    new JsonObject()
                            .put("id", profileOf(asked.getString("type"), value).toString())
                            .put("revision", 1)
                            .encode());
        }
    }

    private void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
