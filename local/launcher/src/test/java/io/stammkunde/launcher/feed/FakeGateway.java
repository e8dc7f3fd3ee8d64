package io.stammkunde.launcher.feed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Answers each path with what it was told to, the last answer for ever, and remembers what it was asked. */
final class FakeGateway implements AutoCloseable {
    /** An answer to come. */
    record Said(int status, String body, Map<String, String> headers) {
        static Said json(int status, String body) {
            return new Said(status, body, Map.of());
        }
    }

    /** A question that came. */
    record Asked(String method, String path, String authorization, String contentRange, String body) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final HttpServer server;
    private final Map<String, Queue<Said>> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    FakeGateway says(String methodAndPath, Said... said) {
        answers.put(methodAndPath, new ArrayDeque<>(List.of(said)));
        return this;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    path,
                    String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                    String.valueOf(exchange.getRequestHeaders().getFirst("Content-Range")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Said said = next(exchange.getRequestMethod() + " " + path);
            byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
            said.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(said.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private synchronized Said next(String question) {
        Queue<Said> left = answers.getOrDefault(question, new ArrayDeque<>());
        Said said = left.size() > 1 ? left.remove() : left.peek();
        return said == null ? Said.json(404, "{\"title\":\"not here\"}") : said;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
