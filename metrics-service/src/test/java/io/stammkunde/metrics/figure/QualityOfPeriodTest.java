package io.stammkunde.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a period's data can be relied on, from what the store holds. */
class QualityOfPeriodTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final Period MARCH = new Period(START, START.plusMonths(1));

    @TempDir
    Path folder;

    @Test
    void aDayWithoutOrdersIsNoGapWhereSomethingElseHappened() {
        try (var shop = new Shop(folder)) {
            shop.events(order(1), order(2), visit(3), order(4));

            assertThat(quality(shop, MARCH)).isEqualTo(new Quality("A", 1.0, 0));
        }
    }

    @Test
    void aDayOnWhichNothingHappenedIsAGap() {
        try (var shop = new Shop(folder)) {
            shop.events(order(1), visit(3), order(4), order(9));

            assertThat(quality(shop, MARCH)).isEqualTo(new Quality("C", 1.0, 5));
        }
    }

    @Test
    void nothingIsSaidOfAPeriodOfWhichNothingIsKnown() {
        try (var shop = new Shop(folder)) {
            shop.events(order(1), order(40));

            assertThat(quality(shop, new Period(START.plusDays(5), START.plusDays(20))))
                    .isEqualTo(new Quality(null, null, 0));
        }
    }

    @Test
    void aPeriodOfCenturiesHasTheGapsBetweenItsFirstAndItsLastDay() {
        try (var shop = new Shop(folder)) {
            shop.events(order(1), order(4));

            assertThat(quality(shop, new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1))))
                    .isEqualTo(new Quality("C", 1.0, 2));
        }
    }

    @Test
    void gapsAreThoseOfAListOfAllDays() {
        var random = new Random(7);
        try (var shop = new Shop(folder)) {
            var events = new ArrayList<ResolvedEventV1>();
            var days = new TreeSet<Integer>();
            for (int day : random.ints(0, 90).distinct().limit(60).toArray()) {
                days.add(day);
                events.add(random.nextBoolean() ? order(day) : visit(day));
            }
            shop.events(events);
            for (int i = 0; i < 200; i++) {
                int from = random.nextInt(89);
                int to = from + 1 + random.nextInt(90 - from);
                var within = days.subSet(from, to);

                assertThat(quality(shop, new Period(START.plusDays(from), START.plusDays(to)))
                                .daysWithoutEvents())
                        .as("days %d to %d of %s", from, to, days)
                        .isEqualTo(gaps(List.copyOf(within)));
            }
        }
    }

    private static long gaps(List<Integer> days) {
        return days.isEmpty()
                ? 0
                : IntStream.range(days.getFirst(), days.getLast())
                        .filter(day -> !days.contains(day))
                        .count();
    }

    private static Quality quality(Shop shop, Period period) {
        return shop.database.ask(sql -> Quality.of(sql, period)).await().indefinitely();
    }

    private static ResolvedEventV1 order(int day) {
        return Shop.order("anna", "o" + day, START.plusDays(day).toString(), "10");
    }

    private static ResolvedEventV1 visit(int day) {
        var at = Shop.noon(START.plusDays(day).toString());
        return Shop.event("visit-" + day, "anna", "Product Viewed", at.plus(1, ChronoUnit.HOURS), Map.of());
    }
}
