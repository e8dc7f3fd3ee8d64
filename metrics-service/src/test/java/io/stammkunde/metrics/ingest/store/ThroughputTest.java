package io.stammkunde.metrics.ingest.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.clv.CalibrationChoice;
import io.stammkunde.metrics.clv.FitModel;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.ingest.PersonRow;
import io.stammkunde.metrics.ingest.Watermark;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** How fast events are kept, and figures answered afterwards. Run with {@code -Dstammkunde.benchmark=true}. */
@EnabledIfSystemProperty(named = "stammkunde.benchmark", matches = "true")
class ThroughputTest {
    private static final Logger LOG = Logger.getLogger(ThroughputTest.class);
    private static final int BATCH = 10_000;
    private static final int BATCHES = 200;
    private static final int PEOPLE = 100_000;
    private static final int ORDER_EVERY = 10;
    private static final double LEAST_PER_SECOND = 50_000;
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void keepsFiftyThousandEventsASecond() {
        try (var shop = new Shop(folder)) {
            var people = new ArrayList<PersonRow>();
            for (int i = 0; i < PEOPLE; i++) {
                people.add(shop.person("p" + i, true, null));
            }
            timed("people", () -> shop.people(people));
            var random = new Random(1);
            var interpret = new InterpretEvents(shop.config);
            long keeping = 0;
            for (int batch = 0; batch < BATCHES; batch++) {
                var events =
                        events(random, batch).stream().map(interpret::handle).toList();
                long begun = System.nanoTime();
                shop.store
                        .add(EventBatch.of(events, List.of(new Watermark("t", 0, (batch + 1L) * BATCH))))
                        .await()
                        .indefinitely();
                keeping += System.nanoTime() - begun;
            }
            double perSecond = (double) BATCH * BATCHES * Duration.ofSeconds(1).toNanos() / keeping;
            LOG.infof("Events kept perSecond=%.0f events=%d", perSecond, BATCH * BATCHES);

            assertThat(shop.store.contents().await().indefinitely().events()).isEqualTo((long) BATCH * BATCHES);
            var answers = new Answers(shop);
            for (var figure : List.of("revenue", "repeat-rate", "new-customers", "net-revenue")) {
                timed(
                        figure,
                        () -> assertThat(answers.value(figure, "2025-01-01", "2026-01-01"))
                                .isNotNull());
            }
            timed(
                    "fit",
                    () -> assertThat(new FitModel(shop.database, shop.calendar, shop.currencies, shop.config)
                                    .handle(CalibrationChoice.LATEST)
                                    .await()
                                    .indefinitely()
                                    .repeatCustomers())
                            .isPositive());
            assertThat(perSecond).isGreaterThan(LEAST_PER_SECOND);
        }
    }

    private static void timed(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        LOG.infof(
                "Timed what=%s millis=%d",
                what, Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    private static List<ResolvedEventV1> events(Random random, int batch) {
        var events = new ArrayList<ResolvedEventV1>(BATCH);
        for (int i = 0; i < BATCH; i++) {
            long number = (long) batch * BATCH + i;
            // squaring favours some people, as real shops see them
            var person = "p" + (int) (Math.pow(random.nextDouble(), 2) * PEOPLE);
            var at = START.plusSeconds(number * 12);
            events.add(
                    number % ORDER_EVERY == 0
                            ? Shop.order(person, "o" + number, at, "19.99", "EUR")
                            : Shop.event(
                                    "e" + number,
                                    person,
                                    "Product Viewed",
                                    at,
                                    Map.of(
                                            "product_id",
                                            "p" + random.nextInt(5000),
                                            "category",
                                            "shoes",
                                            "price",
                                            19.99)));
        }
        return events;
    }
}
