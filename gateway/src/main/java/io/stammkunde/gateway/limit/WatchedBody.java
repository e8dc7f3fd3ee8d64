package io.stammkunde.gateway.limit;

import io.stammkunde.gateway.answer.Refusal;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A body that is counted while it passes, whether or not its length was announced. The part that goes beyond the limit
 * is not passed on: the stream fails with a {@link Refusal} instead. Used on one event loop.
 */
public final class WatchedBody implements ReadStream<Buffer> {
    private final ReadStream<Buffer> source;
    private final long limitBytes;
    private final LongConsumer onBytes;
    private long bytes;
    private @Nullable Handler<Throwable> failureHandler;

    /**
     * @param limitBytes the most that passes
     * @param onBytes told of each part's length as it passes
     */
    public WatchedBody(ReadStream<Buffer> source, long limitBytes, LongConsumer onBytes) {
        this.source = source;
        this.limitBytes = limitBytes;
        this.onBytes = onBytes;
    }

    @Override
    public WatchedBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        if (bytes > limitBytes) {
            return; // has failed already
        }
        bytes += part.length();
        onBytes.accept(part.length());
        if (bytes <= limitBytes) {
            handler.handle(part);
        } else if (failureHandler != null) {
            failureHandler.handle(Refusal.bodyTooLarge(limitBytes));
        }
    }

    @Override
    public WatchedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failureHandler = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public WatchedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public WatchedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public WatchedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public WatchedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
