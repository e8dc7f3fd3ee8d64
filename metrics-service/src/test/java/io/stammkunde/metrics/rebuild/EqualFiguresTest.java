package io.stammkunde.metrics.rebuild;

import static io.stammkunde.metrics.testshop.Shop.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.figure.FigureAnswer;
import io.stammkunde.metrics.ingest.InterpretEvents;
import io.stammkunde.metrics.rebuild.store.DuckDbNewStore;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever happened in a shop, and in whatever order it was told: after a rebuild every figure is what it was. */
class EqualFiguresTest {
    private static final int PEOPLE = 12;
    private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");
    private static final String FROM = "2026-02-01";
    private static final String TO = "2026-05-01";

    @Property(tries = 3)
    void everyFigureIsTheSameBeforeAndAfter(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var replay = new InMemoryReplay(1 + random.nextInt(40));
        var folder = Files.createTempDirectory("equal-figures");
        try (var shop = new Shop(folder)) {
            live(shop, replay, random);
            var before = figures(shop);

            var rebuild = new RebuildFigures(
                    replay,
                    new DuckDbNewStore(shop.database),
                    new InterpretEvents(shop.config),
                    Clock.fixed(Shop.NOW, Shop.ZONE));
            rebuild.begin();
            await().atMost(Duration.ofSeconds(60)).until(() -> !(rebuild.state() instanceof RebuildState.Running));

            assertThat(rebuild.state()).isInstanceOf(RebuildState.Done.class);
            assertThat(before.values().stream().filter(answer -> answer.value() != null))
                    .as("figures that are about something")
                    .hasSizeGreaterThan(20);
            var after = figures(shop);
            before.forEach((figure, answer) -> assertThat(after.get(figure))
                    .as(figure)
                    .usingRecursiveComparison()
                    .withComparatorForType(EqualFiguresTest::nearly, Double.class)
                    .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                    .isEqualTo(answer));
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Intervals add up doubles in the order of the rows, which is another one after the rebuild. */
    private static int nearly(double a, double b) {
        return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) ? 0 : Double.compare(a, b);
    }

    private static Map<String, FigureAnswer> figures(Shop shop) {
        var answers = new Answers(shop);
        var figures = new TreeMap<String, FigureAnswer>();
        for (var key : answers.keys()) {
            figures.put(key, answers.of(key, Answers.question(FROM, TO, null, Grain.MONTH)));
        }
        return figures;
    }

    /** People agree, withdraw and turn out to be one; what they do comes in disorder, in batches, some of it twice. */
    private static void live(Shop shop, InMemoryReplay replay, Random random) {
        var told = new ArrayList<ResolvedEventV1>();
        for (int i = 0; i < 400; i++) {
            told.add(happening(i, random));
        }
        replay.events(told);
        told.addAll(told.subList(0, 80));
        Collections.shuffle(told, random);
        people(shop, replay, random);
        for (int next = 0; next < told.size(); ) {
            int end = Math.min(told.size(), next + 1 + random.nextInt(120));
            shop.events(told.subList(next, end));
            next = end;
        }
    }

    private static void people(Shop shop, InMemoryReplay replay, Random random) {
        IntStream.range(0, PEOPLE).forEach(i -> {
            shop.permit("p" + i);
            replay.person("p" + i, 1, true);
        });
        shop.withdraw("p1");
        replay.person("p1", 2, false);
        var survivor = "p" + (3 + random.nextInt(PEOPLE - 3));
        shop.merge("p2", survivor);
        replay.merged("p2", 2, survivor);
    }

    private static ResolvedEventV1 happening(int i, Random random) {
        var at = START.plusSeconds(random.nextInt(150 * 24 * 3600));
        var person = "p" + random.nextInt(PEOPLE);
        var some = "o" + random.nextInt(150);
        return switch (random.nextInt(8)) {
            case 0, 1, 2 ->
                event(
                        "e" + i,
                        person,
                        "Order Completed",
                        at,
                        Map.of(
                                "order_id",
                                some,
                                "revenue",
                                BigDecimal.valueOf(random.nextInt(100_000), 2),
                                "currency",
                                "EUR"));
            case 3 -> event("e" + i, person, "Order Refunded", at, Map.of("order_id", some, "revenue", 1.5));
            case 4 -> event("e" + i, person, "Survey Answered", at, survey(random));
            case 5 ->
                event(
                        "e" + i,
                        person,
                        List.of("Ticket Opened", "Ticket First Answered", "Ticket Resolved", "Ticket Reopened")
                                .get(random.nextInt(4)),
                        at,
                        Map.of("ticketId", "t" + random.nextInt(30), "channel", "mail"));
            case 6 ->
                event(
                        "e" + i,
                        person,
                        "Social Mention",
                        at,
                        Map.of("network", "n", "sentiment", random.nextInt(-100, 100) / 100.0));
            default -> event("e" + i, person, "Product Viewed", at, Map.of("product_id", some));
        };
    }

    private static Map<String, Object> survey(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Map.of("kind", "nps", "score", random.nextInt(11), "survey", "s");
            case 1 -> Map.of("kind", "csat", "score", 1 + random.nextInt(5), "scaleMax", 5);
            default -> Map.of("kind", "ces", "score", 1 + random.nextInt(7));
        };
    }
}
