package io.stammkunde.profile.stream;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * One producer and the thread that feeds it. The Kafka client blocks its caller while it looks for a broker or has no
 * room, so no event loop may call it; the queue in front of the thread is bounded, and what does not fit is refused at
 * once instead of waiting for a broker that does not answer.
 */
public final class DurableStream implements AutoCloseable {
    private final Producer<String, byte[]> producer;
    private final Duration patience;
    private final ThreadPoolExecutor feeder;

    /**
     * @param patience how long a hand-over may wait for its turn
     * @param queue hand-overs that may wait
     */
    DurableStream(String name, Producer<String, byte[]> producer, Duration patience, int queue) {
        this.producer = producer;
        this.patience = patience;
        this.feeder = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(queue),
                Thread.ofPlatform().name("stream-" + name).daemon().factory());
    }

    /**
     * Completes when all records are durable; the order of records with the same key is kept. Fails with {@link
     * StreamUnavailable} otherwise.
     */
    public Uni<Void> append(List<Outgoing> records) {
        return records.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.createFrom()
                        .completionStage(() -> enqueue(records))
                        .onFailure(failure -> !(failure instanceof StreamUnavailable))
                        .transform(failure -> new StreamUnavailable("The event log does not answer.", failure));
    }

    private CompletableFuture<Void> enqueue(List<Outgoing> records) {
        var done = new Acknowledgements(records.size());
        var deadline = System.nanoTime() + patience.toNanos();
        try {
            feeder.execute(() -> send(records, done, deadline));
        } catch (RejectedExecutionException full) {
            done.fail(new StreamUnavailable("More events arrive than can be stored.", full));
        }
        return done;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback tells the same
    private void send(List<Outgoing> records, Acknowledgements done, long deadline) {
        if (System.nanoTime() - deadline > 0) {
            done.fail(new StreamUnavailable("The event log does not answer in time.", null));
            return;
        }
        try {
            for (var outgoing : records) {
                if (done.isDone()) {
                    return; // failed already: the caller repeats everything
                }
                producer.send(record(outgoing), (metadata, failure) -> done.acknowledged(failure));
            }
        } catch (RuntimeException failure) {
            done.fail(failure);
        }
    }

    private static ProducerRecord<String, byte[]> record(Outgoing outgoing) {
        var headers = new RecordHeaders();
        outgoing.headers().forEach((name, value) -> headers.add(name, Outgoing.bytes(value)));
        return new ProducerRecord<>(outgoing.topic(), null, outgoing.key(), outgoing.value(), headers);
    }

    @Override
    public void close() {
        feeder.shutdown();
        producer.close(patience);
    }

    /** Completes with the last acknowledgement, or with the first failure. */
    private static final class Acknowledgements extends CompletableFuture<Void> {
        private final AtomicInteger missing;

        Acknowledgements(int expected) {
            this.missing = new AtomicInteger(expected);
        }

        void acknowledged(@Nullable Exception failure) {
            if (failure != null) {
                fail(failure);
            } else if (missing.decrementAndGet() == 0) {
                complete(null);
            }
        }

        void fail(Throwable failure) {
            completeExceptionally(failure);
        }
    }
}
