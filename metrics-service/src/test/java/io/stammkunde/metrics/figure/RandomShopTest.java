package io.stammkunde.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random shops, whose figures a slow and obvious program agrees with. */
class RandomShopTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 120;

    private record Sale(String person, String orderId, LocalDate day, BigDecimal revenue) {}

    @Property(tries = 12)
    void figuresAreThoseOfTheSlowProgram(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int size, @ForAll @IntRange(max = 100) int offset)
            throws IOException {
        var random = new Random(seed);
        var sales = sales(random, size);
        var withdrawn =
                Stream.of("p0", "p3").filter(person -> random.nextBoolean()).toList();
        var counted = sales.stream()
                .filter(sale -> !withdrawn.contains(sale.person()))
                .toList();
        var from = START.plusDays(offset);
        var to = from.plusDays(1 + random.nextInt(40));
        var folder = Files.createTempDirectory("random-shop");
        try (var shop = new Shop(folder)) {
            deliver(shop, sales, withdrawn, random);
            var answers = new Answers(shop);
            var inPeriod = counted.stream()
                    .filter(sale -> !sale.day().isBefore(from) && sale.day().isBefore(to))
                    .toList();
            var byPerson = inPeriod.stream().collect(Collectors.groupingBy(Sale::person, Collectors.counting()));
            long firsts = counted.stream()
                    .collect(Collectors.groupingBy(Sale::person, Collectors.minBy(Comparator.comparing(Sale::day))))
                    .values()
                    .stream()
                    .map(first -> first.orElseThrow().day())
                    .filter(day -> !day.isBefore(from) && day.isBefore(to))
                    .count();
            var revenue = inPeriod.stream().map(Sale::revenue).reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(answers.value("revenue", from.toString(), to.toString())).isEqualByComparingTo(revenue);
            assertThat(answers.value("orders", from.toString(), to.toString()))
                    .isEqualByComparingTo(BigDecimal.valueOf(inPeriod.size()));
            assertThat(answers.value("customers", from.toString(), to.toString()))
                    .isEqualByComparingTo(BigDecimal.valueOf(byPerson.size()));
            assertThat(answers.value("new-customers", from.toString(), to.toString()))
                    .isEqualByComparingTo(BigDecimal.valueOf(firsts));
            var repeat = answers.value("repeat-rate", from.toString(), to.toString());
            if (byPerson.isEmpty()) {
                assertThat(repeat).isNull();
            } else {
                long repeating =
                        byPerson.values().stream().filter(count -> count > 1).count();
                assertThat(repeat)
                        .isEqualByComparingTo(BigDecimal.valueOf(repeating)
                                .divide(BigDecimal.valueOf(byPerson.size()), MathContext.DECIMAL64));
            }
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static List<Sale> sales(Random random, int size) {
        var sales = new ArrayList<Sale>();
        for (int i = 0; i < size; i++) {
            sales.add(new Sale(
                    "p" + random.nextInt(6),
                    "order-" + i,
                    START.plusDays(random.nextInt(DAYS)),
                    BigDecimal.valueOf(random.nextInt(1_000_000), 4)));
        }
        return sales;
    }

    /** In random order, in random batches, some of them twice. */
    private static void deliver(Shop shop, List<Sale> sales, List<String> withdrawn, Random random) {
        var events = new ArrayList<ResolvedEventV1>();
        for (var sale : sales) {
            var event = Shop.order(
                    sale.person(),
                    sale.orderId(),
                    sale.day().toString(),
                    sale.revenue().toPlainString());
            events.add(event);
            if (random.nextInt(3) == 0) {
                events.add(event);
            }
        }
        Collections.shuffle(events, random);
        shop.permit("p0", "p1", "p2", "p3", "p4", "p5");
        for (int next = 0; next < events.size(); ) {
            int end = Math.min(events.size(), next + 1 + random.nextInt(20));
            shop.events(events.subList(next, end));
            next = end;
        }
        withdrawn.forEach(shop::withdraw);
    }
}
