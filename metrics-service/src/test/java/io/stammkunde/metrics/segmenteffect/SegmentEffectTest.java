package io.stammkunde.metrics.segmenteffect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.figure.MeasureFigures;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.segmenteffect.Effectiveness.Measured;
import io.stammkunde.metrics.segmenteffect.Effectiveness.Segment;
import io.stammkunde.metrics.testshop.Shop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentEffectTest {
    private static final Period MARCH = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
    private static final int PEOPLE = 200;

    @TempDir
    Path folder;

    private static Effectiveness ask(Shop shop) {
        return new ShowEffectiveness(
                        shop.database,
                        shop.calendar,
                        shop.currencies,
                        new MeasureFigures(shop.calendar, shop.currencies, shop.config),
                        shop.config)
                .handle(MARCH, null)
                .await()
                .indefinitely();
    }

    private static Measured measure(Segment segment, String name) {
        return segment.measures().stream()
                .filter(measured -> measured.measure().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Everything again in plain Java, with the textbook formulas. */
    @Test
    void eachMeasureIsThatOfTheSlowProgram() {
        var random = new Random(20260301);
        var march = new HashMap<String, Double>();
        var february = new HashMap<String, Double>();
        var events = new ArrayList<ResolvedEventV1>();
        var members = new LinkedHashMap<String, Set<String>>();
        List.of("big", "half", "other").forEach(key -> members.put(key, new HashSet<>()));
        try (var shop = new Shop(folder)) {
            for (int i = 0; i < PEOPLE; i++) {
                var person = "p" + i;
                shop.permit(person);
                for (int order = random.nextInt(4); order > 0; order--) {
                    boolean now = random.nextBoolean();
                    int cents = 100 + random.nextInt(20_000);
                    events.add(Shop.order(
                            person,
                            person + "-" + order,
                            (now ? "2026-03-" : "2026-02-") + (10 + order),
                            BigDecimal.valueOf(cents, 2).toPlainString()));
                    (now ? march : february).merge(person, cents / 100.0, Double::sum);
                }
                int number = i;
                members.forEach((key, people) -> {
                    if (random.nextInt(3) < (key.equals("big") ? 2 : 1) || number < 6) {
                        people.add(person);
                    }
                });
            }
            shop.events(events);
            members.forEach((key, people) -> shop.enter(key, people.toArray(String[]::new)));
            shop.events(Shop.order("stranger", "unknown-person", "2026-03-05", "999"));

            var answer = ask(shop);

            assertThat(answer.everybody()).isEqualTo(PEOPLE);
            assertThat(answer.segments()).extracting(Segment::segment).containsExactly("big", "half", "other");
            for (var segment : answer.segments()) {
                var own = members.getOrDefault(segment.segment(), Set.of());
                assertThat(segment.people()).isEqualTo(own.size());
                assertMeans(measure(segment, "value"), own, person -> march.getOrDefault(person, 0.0));
                assertMeans(
                        measure(segment, "growth"),
                        own,
                        person -> march.getOrDefault(person, 0.0) - february.getOrDefault(person, 0.0));
                assertShares(measure(segment, "conversion"), own, all(), march.keySet());
                assertShares(measure(segment, "retention"), own, february.keySet(), march.keySet());
            }
            assertAdjusted(answer);
            var overlap = answer.overlap().getFirst();
            var both = new HashSet<>(members.getOrDefault("big", Set.of()));
            both.retainAll(members.getOrDefault("half", Set.of()));
            var either = new HashSet<>(members.getOrDefault("big", Set.of()));
            either.addAll(members.getOrDefault("half", Set.of()));
            assertThat(overlap.both()).isEqualTo(both.size());
            assertThat(overlap.jaccard()).isEqualTo((double) both.size() / either.size());
            assertThat(answer.overlap()).hasSize(3);
        }
    }

    private static Set<String> all() {
        var all = new HashSet<String>();
        IntStream.range(0, PEOPLE).forEach(i -> all.add("p" + i));
        return all;
    }

    private static void assertMeans(
            Measured found, Set<String> members, java.util.function.ToDoubleFunction<String> amount) {
        double[] own =
                all().stream().filter(members::contains).mapToDouble(amount).toArray();
        double[] rest = all().stream()
                .filter(person -> !members.contains(person))
                .mapToDouble(amount)
                .toArray();
        double difference = mean(own) - mean(rest);
        double error = Math.sqrt(variance(own) / own.length + variance(rest) / rest.length);
        double pooled = ((own.length - 1) * variance(own) + (rest.length - 1) * variance(rest))
                / (own.length + rest.length - 2);
        assertThat(found.members()).isCloseTo(mean(own), within(1e-9));
        assertThat(found.rest()).isCloseTo(mean(rest), within(1e-9));
        assertThat(found.difference()).isCloseTo(difference, within(1e-9));
        assertThat(found.effectSize()).isCloseTo(difference / Math.sqrt(pooled), within(1e-9));
        // Student's quantile lies between 1.96 and 2.2 for so many people
        assertThat(found.high()).isBetween(difference + 1.96 * error, difference + 2.2 * error);
        assertThat(found.high() + found.low()).isCloseTo(2 * difference, within(1e-9));
        assertThat(found.pValue() < 0.05).isEqualTo(found.low() > 0 || found.high() < 0);
    }

    private static void assertShares(Measured found, Set<String> members, Set<String> asked, Set<String> did) {
        long own = asked.stream().filter(members::contains).count();
        long rest = asked.size() - own;
        long ownDid =
                asked.stream().filter(members::contains).filter(did::contains).count();
        long restDid = asked.stream().filter(did::contains).count() - ownDid;
        double p = (double) ownDid / own;
        double q = (double) restDid / rest;
        double[] around = wilson(p, own);
        double[] others = wilson(q, rest);
        assertThat(found.members()).isCloseTo(p, within(1e-12));
        assertThat(found.rest()).isCloseTo(q, within(1e-12));
        assertThat(found.low()).isCloseTo(p - q - Math.hypot(p - around[0], others[1] - q), within(1e-9));
        assertThat(found.high()).isCloseTo(p - q + Math.hypot(around[1] - p, q - others[0]), within(1e-9));
        assertThat(found.effectSize())
                .isCloseTo(2 * (Math.asin(Math.sqrt(p)) - Math.asin(Math.sqrt(q))), within(1e-12));
    }

    /** Each is at most 1 and at least the p-value times the tests divided by its rank. */
    private static void assertAdjusted(Effectiveness answer) {
        var tests = answer.segments().stream()
                .flatMap(segment -> segment.measures().stream())
                .toList();
        assertThat(tests).hasSize(12);
        var sorted = tests.stream().map(Measured::pValue).sorted().toList();
        for (var test : tests) {
            double least = 1;
            for (int rank = sorted.indexOf(test.pValue()); rank < sorted.size(); rank++) {
                least = Math.min(least, sorted.get(rank) * sorted.size() / (rank + 1));
            }
            assertThat(test.adjustedPValue()).isCloseTo(least, within(1e-12));
        }
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        return Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1);
    }

    private static double[] wilson(double p, long n) {
        double z = 1.959963984540054;
        double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
        return new double[] {centre - half, centre + half};
    }

    @Test
    void whatIsAboutTooFewIsHiddenAndTakesPartInNoTest() {
        try (var shop = new Shop(folder)) {
            var names = IntStream.range(0, 12).mapToObj(i -> "p" + i).toList();
            shop.permit(names.toArray(String[]::new));
            shop.enter("four", "p0", "p1", "p2", "p3");
            shop.enter("nine", names.subList(0, 9).toArray(String[]::new));
            shop.enter("six", names.subList(0, 6).toArray(String[]::new));
            shop.events(Shop.order("p0", "a", "2026-03-05", "10"), Shop.order("p9", "b", "2026-03-05", "10"));

            var answer = ask(shop);

            assertThat(answer.segments())
                    .contains(Segment.suppressed("four"), Segment.suppressed("nine"))
                    .hasSize(3);
            var six = answer.segments().getLast();
            assertThat(six.people()).isEqualTo(6);
            assertThat(measure(six, "value")).isEqualTo(Measured.nothing("value", true));
            assertThat(measure(six, "growth")).isEqualTo(Measured.nothing("growth", true));
            assertThat(measure(six, "retention")).isEqualTo(Measured.nothing("retention", false));
            assertThat(measure(six, "conversion").members()).isCloseTo(1.0 / 6, within(1e-12));
            assertThat(measure(six, "conversion").adjustedPValue())
                    .isEqualTo(measure(six, "conversion").pValue());
            assertThat(answer.overlap()).allMatch(Effectiveness.Overlap::suppressed);
        }
    }

    @Test
    void segmentsThatShareNobodySaySo() {
        try (var shop = new Shop(folder)) {
            var names = IntStream.range(0, 16).mapToObj(i -> "p" + i).toList();
            shop.permit(names.toArray(String[]::new));
            shop.enter("a", names.subList(0, 5).toArray(String[]::new));
            shop.enter("b", names.subList(5, 10).toArray(String[]::new));

            assertThat(ask(shop).overlap()).containsExactly(new Effectiveness.Overlap("a", "b", 0L, 0.0, false));
            assertThat(ask(shop).segments().getFirst().measures())
                    .filteredOn(measured -> measured.measure().equals("value"))
                    .containsExactly(Measured.nothing("value", false));
        }
    }

    @Test
    void whoeverWithdrewIsNeitherMemberNorRest() {
        try (var shop = new Shop(folder)) {
            var names = IntStream.range(0, 12).mapToObj(i -> "p" + i).toList();
            shop.permit(names.toArray(String[]::new));
            shop.enter("six", names.subList(0, 6).toArray(String[]::new));
            shop.withdraw("p0");
            shop.withdraw("p11");

            var answer = ask(shop);

            assertThat(answer.everybody()).isEqualTo(10);
            assertThat(answer.segments().getFirst().people()).isEqualTo(5);
            assertThat(answer.excluded().noConsent()).isEqualTo(2);
        }
    }

    @Test
    void onePersonsAmountsAreAddedUpExactly() {
        var sums = new Sums(
                2, 2, 0, 0, 2, new BigDecimal("0.30"), new BigDecimal("0.0500"), BigDecimal.ZERO, BigDecimal.ZERO);
        var rest = sums.without(new Sums(
                1, 1, 0, 0, 1, new BigDecimal("0.10"), new BigDecimal("0.0100"), BigDecimal.ZERO, BigDecimal.ZERO));

        assertThat(rest.revenue()).isEqualByComparingTo("0.20");
        assertThat(rest.value().variance()).isZero();
        assertThat(sums.value().variance()).isCloseTo(0.005, within(1e-15));
        assertThat(Map.of("buyers", rest.buyers())).containsEntry("buyers", 1L);
    }
}
