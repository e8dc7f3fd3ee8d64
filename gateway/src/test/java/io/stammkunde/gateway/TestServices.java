package io.stammkunde.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * Real servers in the place of the services: the profile-service echoes, the metrics-service streams, the
 * segment-service misbehaves, and where the consent-service should be nobody listens.
 */
public class TestServices implements QuarkusTestResourceLifecycleManager {
    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        var echo = await(echoing());
        var streams = await(new StreamingService(vertx).listen());
        var misbehaving = await(new MisbehavingService(vertx).listen());
        var settings = new HashMap<String, String>();
        settings.put("stammkunde.gateway.services.profile", local(echo.actualPort()));
        settings.put("stammkunde.gateway.services.metrics", local(streams.actualPort()));
        settings.put("stammkunde.gateway.services.segment", local(misbehaving.actualPort()));
        settings.put("stammkunde.gateway.services.consent", local(unusedPort()));
        settings.put("quarkus.http.test-port", "0");
        settings.put("stammkunde.gateway.deadlines.connect", "1s");
        settings.put("stammkunde.gateway.deadlines.answer", "700ms");
        settings.put("stammkunde.gateway.deadlines.silence", "700ms");
        settings.put("stammkunde.gateway.deadlines.stream-silence", "5s");
        settings.put("stammkunde.gateway.bodies.usual", "64K");
        settings.put("stammkunde.gateway.bodies.events", "128K");
        settings.put("stammkunde.gateway.bodies.upload", "8M");
        settings.put("stammkunde.gateway.circuit.failures", "1000");
        return settings;
    }

    private Future<HttpServer> echoing() {
        return vertx.createHttpServer().requestHandler(new EchoingService()).listen(0, "127.0.0.1");
    }

    private static String local(int port) {
        return "http://127.0.0.1:" + port;
    }

    static int unusedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new CompletionException(failure);
        }
    }

    @Override
    public void stop() {
        await(vertx.close());
    }
}
