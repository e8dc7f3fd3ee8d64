package io.stammkunde.profile.collect.http;

import io.smallrye.mutiny.Uni;
import io.stammkunde.profile.collect.CollectRefusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.CompletableFuture;

/** Reads a body up to a limit, whether its length was announced or not. */
final class BoundedBody {
    private final HttpServerRequest request;
    private final int limit;
    private final Buffer received = Buffer.buffer();
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();

    private BoundedBody(HttpServerRequest request, int limit) {
        this.request = request;
        this.limit = limit;
    }

    /**
     * Must be called on the request's event loop, before anything else has read from it. Fails with {@link
     * CollectRefusal.TooLarge} as soon as the limit is passed; what follows is not read.
     */
    static Uni<byte[]> read(HttpServerRequest request, int limit) {
        return Uni.createFrom().completionStage(new BoundedBody(request, limit).start());
    }

    private CompletableFuture<byte[]> start() {
        if (announcesTooMuch()) {
            whole.completeExceptionally(tooLarge());
            return whole;
        }
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        request.handler(this::receive);
        request.endHandler(end -> whole.complete(received.getBytes()));
        request.exceptionHandler(whole::completeExceptionally);
        request.resume();
        return whole;
    }

    private void receive(Buffer chunk) {
        if (whole.isDone()) {
            return;
        }
        if (received.length() + chunk.length() > limit) {
            whole.completeExceptionally(tooLarge());
        } else {
            received.appendBuffer(chunk);
        }
    }

    private boolean announcesTooMuch() {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length != null && Long.parseLong(length) > limit;
        } catch (NumberFormatException absurd) {
            return true;
        }
    }

    private CollectRefusal.TooLarge tooLarge() {
        return new CollectRefusal.TooLarge("At most %d bytes may be sent at once.".formatted(limit));
    }
}
