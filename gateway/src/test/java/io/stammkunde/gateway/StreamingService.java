package io.stammkunde.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicInteger;

/** Server-sent events that never end, and an answer too large for any buffer. */
class StreamingService {
    static final AtomicInteger OPEN_STREAMS = new AtomicInteger();
    static final int LARGE_PARTS = 512;
    static final int PART_BYTES = 64 * 1024;

    private static final long EVENT_EVERY_MILLIS = 50;

    private final Vertx vertx;

    StreamingService(Vertx vertx) {
        this.vertx = vertx;
    }

    Future<HttpServer> listen() {
        return vertx.createHttpServer().requestHandler(this::answer).listen(0, "127.0.0.1");
    }

    private void answer(HttpServerRequest request) {
        var response = request.response();
        switch (request.path()) {
            case "/v1/metrics/stream" -> stream(response);
            case "/v1/metrics/silent-stream" ->
                response.setChunked(true)
                        .putHeader("Content-Type", "text/event-stream")
                        .write(": no event for a while\n\n");
            case "/v1/metrics/large" -> {
                response.putHeader("Content-Length", Long.toString((long) LARGE_PARTS * PART_BYTES));
                large(response, 0);
            }
            default -> response.setStatusCode(404).end();
        }
    }

    private void stream(HttpServerResponse response) {
        OPEN_STREAMS.incrementAndGet();
        response.setChunked(true).putHeader("Content-Type", "text/event-stream");
        var number = new AtomicInteger();
        var timer = vertx.setPeriodic(
                0, EVENT_EVERY_MILLIS, tick -> response.write("data: " + number.incrementAndGet() + "\n\n"));
        response.closeHandler(gone -> {
            vertx.cancelTimer(timer);
            OPEN_STREAMS.decrementAndGet();
        });
    }

    private static void large(HttpServerResponse response, int sent) {
        for (var part = sent; part < LARGE_PARTS; part++) {
            if (response.writeQueueFull()) {
                var next = part;
                response.drainHandler(drained -> large(response, next));
                return;
            }
            response.write(Buffer.buffer(new byte[PART_BYTES]));
        }
        response.end();
    }
}
