package io.stammkunde.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A fixed number of callers, each of whom sends its next request when the last one is answered. */
record Load(int callers, int requests, int eventsPerRequest) {

    /** A request, told its number; throws if it is not answered as it should be. */
    interface Request {
        void send(int number) throws Exception;
    }

    Measured measure(String name, Request request) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        var latencies = new long[requests];
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, callers)
                    .mapToObj(caller -> threads.submit(caller(request, next, latencies)))
                    .toList();
            for (var caller : running) {
                caller.get();
            }
        }
        var elapsed = Duration.ofNanos(System.nanoTime() - began);
        return new Measured(
                name,
                (long) requests * eventsPerRequest,
                elapsed,
                Arrays.stream(latencies).boxed().toList());
    }

    private Callable<Void> caller(Request request, AtomicInteger next, long[] latencies) {
        return () -> {
            for (var number = next.getAndIncrement(); number < requests; number = next.getAndIncrement()) {
                var began = System.nanoTime();
                request.send(number);
                latencies[number] = System.nanoTime() - began;
            }
            return null;
        };
    }
}
