package io.stammkunde.consent.opendsr.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/** A controller that is told, once it has refused to listen the first time. Each path is one of its mailboxes. */
public class Controller implements QuarkusTestResourceLifecycleManager {
    private static final String RECEIVED = "stammkunde.test.controller.";

    private HttpServer server;

    /** What was told at a path last: signature, a line break, and the body. System properties outlive class loaders. */
    static String told(String path) {
        return System.getProperty(RECEIVED + path, "");
    }

    /** Where a mailbox is. */
    static String address(String path) {
        return "http://127.0.0.1:" + System.getProperty(RECEIVED + "port") + path;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", Controller::listen);
        server.start();
        var port = Integer.toString(server.getAddress().getPort());
        System.setProperty(RECEIVED + "port", port);
        return Map.of(
                "stammkunde.consent.opendsr.callback-hosts",
                "127.0.0.1:" + port,
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
            server.stop(0);
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
