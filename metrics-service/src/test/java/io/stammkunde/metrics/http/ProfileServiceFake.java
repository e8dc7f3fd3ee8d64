package io.stammkunde.metrics.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Stands in for profile-service and for the token endpoint. The pages of the replay are system properties, which outlive
 * the class loaders between which a Quarkus test is torn: {@link #serve} sets what is answered to a question by its path
 * and its {@code after}. Anything else is answered by an empty last page.
 */
public class ProfileServiceFake implements QuarkusTestResourceLifecycleManager {
    static final String PROFILES = "/v1/replay/profiles";
    static final String EVENTS = "/v1/replay/events";
    /** As a page: profile-service is away. */
    static final String AWAY = "away";
    /** As a page: profile-service does not let us. */
    static final String REFUSED = "refused";

    private static final String PREFIX = "stammkunde.test.replay.";
    private static final String TOKEN = "token-of-the-metrics-service";
    private static final String EMPTY = "{\"items\":[],\"next\":null,\"total\":0}";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    /** Sets a page of JSON, or {@link #AWAY}. */
    static void serve(String path, String after, String page) {
        System.setProperty(PREFIX + path + "?" + after, page);
    }

    /** Everything is empty again. */
    static void clear() {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX))
                .forEach(System::clearProperty);
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
        server.createContext("/v1/replay", this::page);
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
                "secret-of-the-test",
                "stammkunde.metrics.rebuild.retry-first",
                "100ms");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }

    private void page(HttpExchange exchange) throws IOException {
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
            return;
        }
        var page = System.getProperty(
                PREFIX + exchange.getRequestURI().getPath() + "?"
                        + after(exchange.getRequestURI().getQuery()),
                EMPTY);
        switch (page) {
            case AWAY -> answer(exchange, 503, "{}");
            case REFUSED -> answer(exchange, 403, "{}");
            default -> answer(exchange, 200, page);
        }
    }

    private static String after(String query) {
        for (var parameter : query.split("&", -1)) {
            if (parameter.startsWith("after=")) {
                return parameter.substring("after=".length());
            }
        }
        return "";
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
