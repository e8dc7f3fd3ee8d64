package io.stammkunde.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Callers who come at a fixed pace whether the ones before them were answered or not, as customers do: a delay is then
 * seen by all whom it delays.
 */
record Steady(int perSecond) {
    /**
     * The latencies of requests while something else goes on.
     *
     * @param request told its number; throws if it is not answered as it should be, which ends the measurement
     */
    Measured during(String name, Load.Request request, Callable<?> work) throws Exception {
        Queue<Long> latencies = new ConcurrentLinkedQueue<>();
        var failure = new AtomicReference<@Nullable Exception>();
        var next = new AtomicInteger();
        var began = System.nanoTime();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                var pace = Executors.newSingleThreadScheduledExecutor()) {
            var visits = pace.scheduleAtFixedRate(
                    () -> callers.execute(() -> send(request, next.getAndIncrement(), latencies, failure)),
                    0,
                    TimeUnit.SECONDS.toNanos(1) / perSecond,
                    TimeUnit.NANOSECONDS);
            work.call();
            visits.cancel(false);
        }
        if (failure.get() != null) {
            throw failure.get();
        }
        return new Measured(
                name, latencies.size(), Duration.ofNanos(System.nanoTime() - began), List.copyOf(latencies));
    }

    private static void send(
            Load.Request request, int number, Queue<Long> latencies, AtomicReference<@Nullable Exception> failure) {
        var began = System.nanoTime();
        try {
            request.send(number);
            latencies.add(System.nanoTime() - began);
        } catch (Exception refused) {
            failure.compareAndSet(null, refused);
        }
    }
}
