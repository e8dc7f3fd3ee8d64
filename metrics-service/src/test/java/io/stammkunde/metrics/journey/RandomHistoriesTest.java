package io.stammkunde.metrics.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.journey.Funnel.Within;
import io.stammkunde.metrics.journey.ShowPaths.Inquiry;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.View;
import io.stammkunde.metrics.testshop.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Random histories, whose funnels and paths a slow and obvious program agrees with. */
class RandomHistoriesTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T00:00:00Z");
    private static final Period PERIOD = new Period(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-04"));
    private static final List<String> EVENTS = List.of("A", "B", "C", "D");
    private static final int PEOPLE = 12;
    private static final int MINUTES = 6 * 24 * 60;

    private record Deed(String person, String event, Instant at) {}

    @Property(tries = 15)
    void funnelsAndPathsAreThoseOfTheSlowProgram(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var deeds = deeds(random);
        var steps = new Steps(IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> EVENTS.get(random.nextInt(EVENTS.size())))
                .toList());
        var window = new Window(Duration.ofMinutes(1 + random.nextInt(2 * 24 * 60)));
        var folder = Files.createTempDirectory("random-histories");
        try (var shop = new Shop(folder)) {
            fill(shop, deeds, random);
            var answers = new io.stammkunde.metrics.testshop.Answers(shop);
            var reached = shop.database
                    .ask(sql -> {
                        var attempts = new Attempts(steps, window);
                        var view = View.at(Shop.NOW);
                        return attempts.within(sql, PERIOD, view, attempts.reached(sql, PERIOD, view));
                    })
                    .await()
                    .indefinitely();
            assertReached(reached, slowly(deeds, steps.events(), window.length()));

            var paths = new ShowPaths(shop.database, shop.calendar, answers.measure)
                    .handle(new Inquiry(
                            io.stammkunde.metrics.testshop.Answers.about(PERIOD), "A", Direction.NEXT, 2, 1000, window))
                    .await()
                    .indefinitely();
            assertPaths(paths, deeds, window.length());
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** At most one deed of a person in a minute, so that their order is certain. */
    private static List<Deed> deeds(Random random) {
        var taken = new HashSet<String>();
        var deeds = new ArrayList<Deed>();
        int many = random.nextInt(400);
        for (int i = 0; i < many; i++) {
            var person = "p" + random.nextInt(PEOPLE);
            int minute = random.nextInt(MINUTES);
            if (taken.add(person + minute)) {
                var event = EVENTS.get(random.nextInt(EVENTS.size()));
                deeds.add(new Deed(person, event, BEGIN.plus(Duration.ofMinutes(minute))));
            }
        }
        return deeds;
    }

    private static void fill(Shop shop, List<Deed> deeds, Random random) {
        shop.people(IntStream.range(0, PEOPLE)
                .mapToObj(i -> shop.person("p" + i, true, null))
                .toList());
        var events = new ArrayList<ResolvedEventV1>();
        for (var deed : deeds) {
            events.add(Shop.event("e" + events.size(), deed.person(), deed.event(), deed.at(), Map.of()));
        }
        Collections.shuffle(events, random);
        if (!events.isEmpty()) {
            shop.events(events);
        }
    }

    private static boolean begins(Deed deed) {
        var day = LocalDate.ofInstant(deed.at(), Shop.ZONE);
        return !day.isBefore(PERIOD.from()) && day.isBefore(PERIOD.to());
    }

    /** The moments of each person's best attempt. */
    private static List<List<Instant>> slowly(List<Deed> deeds, List<String> steps, Duration window) {
        var best = new HashMap<String, List<Instant>>();
        deeds.stream().sorted(Comparator.comparing(Deed::at)).forEach(first -> {
            if (!first.event().equals(steps.getFirst()) || !begins(first)) {
                return;
            }
            var attempt = new ArrayList<>(List.of(first.at()));
            for (var step : steps.subList(1, steps.size())) {
                var next = deeds.stream()
                        .filter(deed -> deed.person().equals(first.person()))
                        .filter(deed -> deed.event().equals(step))
                        .map(Deed::at)
                        .filter(at -> at.isAfter(attempt.getLast()))
                        .filter(at -> !at.isAfter(first.at().plus(window)))
                        .min(Comparator.naturalOrder());
                if (next.isEmpty()) {
                    break;
                }
                attempt.add(next.get());
            }
            best.merge(first.person(), attempt, (known, other) -> other.size() > known.size() ? other : known);
        });
        return List.copyOf(best.values());
    }

    private static void assertReached(List<Reach> reached, List<List<Instant>> attempts) {
        int steps = reached.size() - 1;
        for (int i = 0; i < steps; i++) {
            int step = i;
            var those =
                    attempts.stream().filter(attempt -> attempt.size() > step).toList();
            assertThat(reached.get(i).people()).isEqualTo(those.size());
            if (i > 0) {
                assertMedian(
                        reached.get(i),
                        those.stream()
                                .map(attempt -> seconds(attempt.get(step - 1), attempt.get(step)))
                                .toList());
            }
        }
        assertMedian(
                reached.getLast(),
                attempts.stream()
                        .filter(attempt -> attempt.size() == steps)
                        .map(attempt -> seconds(attempt.getFirst(), attempt.getLast()))
                        .toList());
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }

    private static void assertMedian(Reach reach, List<Double> values) {
        if (values.isEmpty()) {
            assertThat(reach.medianSeconds()).isNull();
            return;
        }
        var sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        double expected = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        assertThat(reach.medianSeconds()).isNotNull().isCloseTo(expected, within(1e-6));
        assertThat(reach.medianWithin()).isEqualTo(slowlyWithin(sorted));
    }

    /** The narrowest symmetric pair outside of which the median is in at most one of twenty coin-tossing samples. */
    private static @Nullable Within slowlyWithin(List<Double> sorted) {
        int size = sorted.size();
        double below = 0;
        int rank = 0;
        for (double chance = Math.pow(0.5, size); below + chance <= 0.025; rank++) {
            below += chance;
            chance *= (double) (size - rank) / (rank + 1);
        }
        return rank == 0 ? null : new Within(sorted.get(rank - 1), sorted.get(size - rank));
    }

    private static void assertPaths(Paths paths, List<Deed> deeds, Duration window) {
        var counts = new HashMap<List<String>, Integer>();
        var people = new HashMap<List<String>, Set<String>>();
        var walkers = new HashSet<String>();
        int starts = 0;
        for (var first : deeds) {
            if (!first.event().equals("A") || !begins(first)) {
                continue;
            }
            starts++;
            walkers.add(first.person());
            var next = deeds.stream()
                    .filter(deed ->
                            deed.person().equals(first.person()) && deed.at().isAfter(first.at()))
                    .sorted(Comparator.comparing(Deed::at))
                    .limit(2)
                    .filter(deed -> !deed.at().isAfter(first.at().plus(window)))
                    .map(Deed::event)
                    .toList();
            counts.merge(next, 1, Integer::sum);
            people.computeIfAbsent(next, path -> new HashSet<>()).add(first.person());
        }
        if (!walkers.isEmpty() && walkers.size() < 5) {
            assertThat(paths.suppressed()).isTrue();
            assertThat(paths.paths()).isEmpty();
            return;
        }
        counts.keySet().removeIf(path -> people.getOrDefault(path, Set.of()).size() < 5);
        assertThat(paths.starts()).isEqualTo(starts);
        assertThat(paths.people()).isEqualTo(walkers.size());
        assertThat(paths.paths()).hasSize(counts.size()).allSatisfy(path -> {
            assertThat(path.count()).isEqualTo(counts.get(path.next()));
            assertThat(path.people())
                    .isEqualTo(people.getOrDefault(path.next(), Set.of()).size());
        });
        assertThat(paths.others())
                .isEqualTo(starts
                        - counts.values().stream().mapToInt(count -> count).sum());
    }
}
