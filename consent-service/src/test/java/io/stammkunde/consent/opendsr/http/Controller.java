package io.stammkunde.consent.opendsr.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.stammkunde.consent.LocalServer;
import java.io.IOException;
import java.util.Map;

/** A controller that is told, once it has refused to listen the first time. Each path is one of its mailboxes. */
public class Controller implements QuarkusTestResourceLifecycleManager {
    private static final String RECEIVED = "stammkunde.test.controller.";

    private LocalServer server;

    /** What was told at a path last: signature, a line break, and the body. System properties outlive class loaders. */
    static String told(String path) {
        return System.getProperty(RECEIVED + path, "");
    }

    /** Where a mailbox is. */
    static String address(String path) {
        return "http://" + System.getProperty(RECEIVED + "authority") + path;
    }

    @Override
    public Map<String, String> start() {
        server = LocalServer.started("/", Controller::listen);
        System.setProperty(RECEIVED + "authority", server.authority());
        return Map.of(
                "stammkunde.consent.opendsr.callback-hosts",
                server.authority(),
                "stammkunde.consent.opendsr.plain-callbacks",
                "true",
                "stammkunde.consent.opendsr.retry-pause",
                "PT0.2S",
                "stammkunde.consent.opendsr.every",
                "PT0.2S");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static void listen(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var isFirst = System.getProperty(RECEIVED + path) == null;
            System.setProperty(
                    RECEIVED + path, exchange.getRequestHeaders().getFirst("X-OpenDSR-Signature") + "\n" + body);
            exchange.sendResponseHeaders(isFirst ? 503 : 202, -1);
        }
    }
}
