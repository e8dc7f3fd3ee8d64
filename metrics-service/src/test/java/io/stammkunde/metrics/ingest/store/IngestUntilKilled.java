package io.stammkunde.metrics.ingest.store;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.ingest.Watermark;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** A process that reads an endless partition into a store, from where the store stands, until it is killed. */
final class IngestUntilKilled {
    static final String TOPIC = "events";
    static final int BATCH = 200;
    /** Of each batch this many records come again with the next one, as a broker may deliver them. */
    static final int REPEATED = 50;

    private IngestUntilKilled() {}

    public static void main(String[] arguments) {
        try (var shop = new Shop(Path.of(arguments[0]))) {
            for (long next = position(shop); ; next += BATCH) {
                add(shop, next);
            }
        }
    }

    static long position(Shop shop) {
        return shop.store.watermarks(TOPIC).await().indefinitely().getOrDefault(0, 0L);
    }

    private static void add(Shop shop, long next) {
        var interpret = new InterpretEvents(shop.config);
        var events = LongStream.range(Math.max(0, next - REPEATED), next + BATCH)
                .mapToObj(IngestUntilKilled::event)
                .map(interpret::handle)
                .toList();
        shop.store
                .add(EventBatch.of(events, List.of(new Watermark(TOPIC, 0, next + BATCH))))
                .await()
                .indefinitely();
    }

    /** Every fourth record is an order of 1. */
    private static ResolvedEventV1 event(long offset) {
        var at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(offset);
        return offset % 4 == 0
                ? Shop.order("ada", "o" + offset, at, "1", "EUR")
                : Shop.event("e" + offset, "ada", "Product Viewed", at, Map.of());
    }
}
