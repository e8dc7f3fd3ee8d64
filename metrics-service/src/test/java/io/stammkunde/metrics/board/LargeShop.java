package io.stammkunde.metrics.board;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.ingest.PersonRow;
import io.stammkunde.metrics.ingest.Watermark;
import io.stammkunde.metrics.testshop.Shop;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Two years of a large shop, the same for the same seed: a tenth of the events are orders, three in a hundred orders are
 * refunded later, nine in ten people permit analytics, and one profile in fifty has been absorbed by another.
 */
final class LargeShop {
    static final long EVENTS = 10_000_000;
    static final int PEOPLE = 500_000;

    private static final int BATCH = 10_000;
    private static final int PEOPLE_BATCH = 50_000;
    private static final int ORDER_EVERY = 10;
    private static final Instant START = Instant.parse("2024-07-01T00:00:00Z");
    private static final long MILLIS_BETWEEN = Duration.ofDays(730).toMillis() / EVENTS;
    private static final List<UUID> SOURCES =
            List.of(Shop.id("web shop"), Shop.id("app"), Shop.id("market place"), Shop.id("till"));

    private final Random random = new Random(20260701);
    private final Shop shop;

    LargeShop(Shop shop) {
        this.shop = shop;
    }

    /** Writes the people. */
    void addPeople() {
        for (int begin = 0; begin < PEOPLE; begin += PEOPLE_BATCH) {
            var people = new ArrayList<PersonRow>();
            for (int i = begin; i < begin + PEOPLE_BATCH; i++) {
                people.add(shop.person(name(i), random.nextInt(10) > 0, null));
            }
            shop.people(people);
        }
        var absorbed = new ArrayList<PersonRow>();
        for (int i = 0; i < PEOPLE; i += 50) {
            var survivor = Shop.id(name(i + 1));
            absorbed.add(
                    new PersonRow(Shop.id(name(i)), 2, survivor, List.of(), name(i), false, null, null, null, false));
        }
        shop.people(absorbed);
    }

    /** Writes the events; tells how long the store took for them. */
    Duration addEvents() {
        var interpret = new InterpretEvents(shop.config);
        long keeping = 0;
        for (long begin = 0; begin < EVENTS; begin += BATCH) {
            var events = new ArrayList<ResolvedEventV1>(BATCH);
            for (long number = begin; number < begin + BATCH; number++) {
                events.add(event(number));
            }
            var rows = events.stream().map(interpret::handle).toList();
            long begun = System.nanoTime();
            shop.store
                    .add(EventBatch.of(rows, List.of(new Watermark("t", 0, begin + BATCH))))
                    .await()
                    .indefinitely();
            keeping += System.nanoTime() - begun;
        }
        return Duration.ofNanos(keeping);
    }

    private ResolvedEventV1 event(long number) {
        // a power favours some people, as real shops see them
        var person = name((int) (Math.pow(random.nextDouble(), 1.5) * PEOPLE));
        var at = START.plusMillis(number * MILLIS_BETWEEN);
        var source = SOURCES.get(random.nextInt(SOURCES.size()));
        return Shop.from(source, number % ORDER_EVERY == 0 ? order(number, person, at) : other(number, person, at));
    }

    private ResolvedEventV1 order(long number, String person, Instant at) {
        var value = BigDecimal.valueOf(500 + random.nextInt(20_000), 2).toPlainString();
        return Shop.order(person, "o" + number, at, value, "EUR");
    }

    private ResolvedEventV1 other(long number, String person, Instant at) {
        if (number % (ORDER_EVERY * 33) == 1) {
            return Shop.event("e" + number, person, "Order Refunded", at, Map.of("order_id", "o" + (number - 1)));
        }
        return Shop.event(
                "e" + number,
                person,
                "Product Viewed",
                at,
                Map.of("product_id", "p" + random.nextInt(5000), "category", "shoes", "price", 19.99));
    }

    private static String name(int number) {
        return "p" + number;
    }
}
