package io.stammkunde.benchmark;

import java.util.List;

/**
 * How fast events are collected through the gateway, beside what the broker takes from the same number of callers.
 * Needs a running system ({@code ./stammkunde up}), whose usual rate limits are not in the way: the services process
 * what comes in meanwhile, on the same processors. Prints a Markdown table. Run it with
 * {@code mvn -q compile exec:java -pl local/benchmark}.
 */
public final class CollectBenchmark {
    private static final int BATCH = 100;
    private static final Load SINGLE = new Load(64, 40_000, 1);
    private static final Load BATCHES = new Load(8, 2_000, BATCH);

    private CollectBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var target = Target.fromEnvironment();
        var shop = new Shop(target, "benchmark-" + Long.toString(System.nanoTime(), 36));
        try (var kafka = new RawKafka(target.kafka())) {
            warmUp(shop, kafka);
            var rawSingle = SINGLE.measure("raw Kafka, single records", n -> kafka.send(shop.event(n)));
            var single = SINGLE.measure("collect, single events", n -> shop.send("/v1/track", shop.event(n)));
            var rawBatch = BATCHES.measure(
                    "raw Kafka, 100 records at once", n -> kafka.sendAll(BATCH, i -> shop.event(n * BATCH + i)));
            var batch = BATCHES.measure(
                    "collect, batches of 100", n -> shop.send("/v1/batch", shop.batch(1_000 + n, BATCH)));
            List.of(
                            "| measured | events/s | ratio | p50 ms | p99 ms |",
                            "|---|---|---|---|---|",
                            rawSingle.row(rawSingle),
                            single.row(rawSingle),
                            rawBatch.row(rawBatch),
                            batch.row(rawBatch))
                    .forEach(System.out::println);
        }
    }

    private static void warmUp(Shop shop, RawKafka kafka) throws Exception {
        new Load(16, 5_000, 1).measure("warm-up", n -> {
            kafka.send(shop.event(n));
            shop.send("/v1/track", shop.event(10_000_000 + n));
        });
        new Load(4, 200, BATCH).measure("warm-up", n -> shop.send("/v1/batch", shop.batch(200_000 + n, BATCH)));
    }
}
