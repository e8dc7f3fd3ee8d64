package io.stammkunde.metrics.figure;

import static io.stammkunde.metrics.figure.Sale.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.figure.FigureAnswer.Point;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whoever subtracts one answer from another learns nothing about fewer than five people. */
class DifferencingTest {
    private static final int LEAST = 5;

    /** Answers about parts: which days, and what revenue. */
    private record Told(Period period, BigDecimal revenue) {}

    @Property(tries = 6)
    void noDifferenceOfTwoAnswersIsAboutTooFew(@ForAll long seed, @ForAll @IntRange(min = 20, max = 250) int size)
            throws IOException {
        var random = new Random(seed);
        var sales = Sale.some(random, size);
        var folder = Files.createTempDirectory("differencing");
        try (var shop = new Shop(folder)) {
            Sale.fill(shop, sales);
            var answers = new Answers(shop);
            attack(random, answers, sales, new Restriction.OfSegment("members"), sale -> Sale.isMember(sale.person()));
            attack(
                    random,
                    answers,
                    sales,
                    new Restriction.OfSource(Sale.TILL),
                    sale -> sale.source().equals(Sale.TILL));
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void attack(
            Random random, Answers answers, List<Sale> sales, Restriction part, Predicate<Sale> isPart) {
        var told = new ArrayList<Told>();
        for (int i = 0; i < 12; i++) {
            var from = MARCH.plusDays(random.nextInt(40));
            var asked = new Period(from, from.plusDays(1 + random.nextInt(20)));
            var answer = Sale.ask(answers, asked, i % 3 == 0 ? Grain.DAY : i % 3 == 1 ? Grain.WEEK : null, part);
            told.addAll(told(asked, answer));
        }
        var days = sales.stream().filter(isPart).map(Sale::day).collect(Collectors.toSet());
        // where nobody of the part was, everybody is the rest, and that is open
        Predicate<Sale> leftOver = isPart.negate().and(sale -> days.contains(sale.day()));
        for (var one : told) {
            assertThat(one.revenue()).isEqualByComparingTo(revenue(sales, isPart, one.period()));
            for (var other : told) {
                for (var whose : List.of(isPart, leftOver)) {
                    var people = sales.stream()
                            .filter(whose)
                            .filter(sale -> isIn(one.period(), sale) && !isIn(other.period(), sale))
                            .map(Sale::person)
                            .distinct()
                            .count();
                    assertThat(people == 0 || people >= LEAST)
                            .as("%s less %s is about %d people", one, other, people)
                            .isTrue();
                }
            }
        }
    }

    private static List<Told> told(Period asked, FigureAnswer answer) {
        var told = new ArrayList<Told>();
        if (!answer.suppressed() && answer.value() != null) {
            told.add(new Told(new Period(answer.from(), answer.to()), answer.value()));
        }
        var points = answer.series() == null ? List.<Point>of() : answer.series();
        for (int i = 0; i < points.size(); i++) {
            var value = points.get(i).value();
            // what is nobody's tells nothing of anybody
            if (value != null && value.signum() != 0) {
                told.add(new Told(
                        new Period(
                                points.get(i).at(),
                                i + 1 < points.size() ? points.get(i + 1).at() : asked.to()),
                        value));
            }
        }
        return told;
    }

    private static BigDecimal revenue(List<Sale> sales, Predicate<Sale> isPart, Period period) {
        return sales.stream()
                .filter(isPart)
                .filter(sale -> isIn(period, sale))
                .map(Sale::revenue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isIn(Period period, Sale sale) {
        return !sale.day().isBefore(period.from()) && sale.day().isBefore(period.to());
    }
}
