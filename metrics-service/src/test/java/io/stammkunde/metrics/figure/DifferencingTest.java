package io.stammkunde.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.figure.FigureAnswer.Asked;
import io.stammkunde.metrics.figure.FigureAnswer.Point;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.NotDivisible;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever subtracts one answer from another learns nothing about fewer than five people. */
class DifferencingTest {
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");
    private static final int LEAST = 5;
    private static final UUID WEB = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    private static final UUID TILL = UUID.fromString("00000000-0000-7000-8000-0000000000bb");

    private record Sale(String person, LocalDate day, BigDecimal revenue, UUID source) {}

    private static List<Sale> sales(Random random, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new Sale(
                        "p" + random.nextInt(30),
                        MARCH.plusDays(random.nextInt(40)),
                        BigDecimal.valueOf(1 + random.nextInt(100_000), 2),
                        random.nextInt(3) == 0 ? TILL : WEB))
                .toList();
    }

    private static boolean isMember(String person) {
        return Integer.parseInt(person.substring(1)) % 3 != 0;
    }

    private static void fill(Shop shop, List<Sale> sales) {
        var people = IntStream.range(0, 30).mapToObj(i -> "p" + i).toList();
        shop.permit(people.toArray(String[]::new));
        shop.enter("members", people.stream().filter(DifferencingTest::isMember).toArray(String[]::new));
        var events = new ArrayList<ResolvedEventV1>();
        for (var sale : sales) {
            events.add(Shop.from(
                    sale.source(),
                    Shop.order(
                            sale.person(),
                            "o" + events.size(),
                            sale.day().toString(),
                            sale.revenue().toPlainString())));
        }
        shop.events(events);
    }

    private static FigureAnswer ask(Answers answers, Period period, @Nullable Grain grain, Restriction part) {
        return answers.of(
                "revenue", new FigureQuestion(period, Comparison.NONE, "EUR", grain, null, null, List.of(part)));
    }

    /** Answers about parts: which days, and what revenue. */
    private record Told(Period period, BigDecimal revenue) {}

    @Property(tries = 6)
    void noDifferenceOfTwoAnswersIsAboutTooFew(@ForAll long seed, @ForAll @IntRange(min = 20, max = 250) int size)
            throws IOException {
        var random = new Random(seed);
        var sales = sales(random, size);
        var folder = Files.createTempDirectory("differencing");
        try (var shop = new Shop(folder)) {
            fill(shop, sales);
            var answers = new Answers(shop);
            attack(random, answers, sales, new Restriction.OfSegment("members"), sale -> isMember(sale.person()));
            attack(
                    random,
                    answers,
                    sales,
                    new Restriction.OfSource(TILL),
                    sale -> sale.source().equals(TILL));
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
            var answer = ask(answers, asked, i % 3 == 0 ? Grain.DAY : i % 3 == 1 ? Grain.WEEK : null, part);
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

    /** Six members and ten others buy on each of five days, but two members and five others on the fourth. */
    private static Stream<Sale> aQuietFourthDay() {
        return IntStream.range(0, 5)
                .boxed()
                .flatMap(day -> IntStream.range(0, 30)
                        .filter(i -> isMember("p" + i) ? i < (day == 3 ? 3 : 9) : day != 3 || i < 15)
                        .mapToObj(i -> new Sale("p" + i, MARCH.plusDays(day), BigDecimal.TEN, WEB)));
    }

    @TempDir
    Path folder;

    @Test
    void aPeriodIsNarrowedToWhatCanBeToldAndTheAnswerSaysSo() {
        try (var shop = new Shop(folder)) {
            fill(shop, aQuietFourthDay().toList());
            var answers = new Answers(shop);
            var members = new Restriction.OfSegment("members");

            var whole = ask(answers, new Period(MARCH, MARCH.plusDays(5)), null, members);
            var fourDays = ask(answers, new Period(MARCH, MARCH.plusDays(4)), null, members);
            var fourth = ask(answers, new Period(MARCH.plusDays(3), MARCH.plusDays(4)), null, members);

            assertThat(whole.value()).isEqualByComparingTo("260");
            assertThat(whole.asked()).isNull();
            assertThat(fourDays.value()).isEqualByComparingTo("180");
            assertThat(fourDays.to()).isEqualTo(MARCH.plusDays(3));
            assertThat(fourDays.asked()).isEqualTo(new Asked(MARCH, MARCH.plusDays(4)));
            assertThat(fourth.suppressed()).isTrue();
        }
    }

    @Test
    void ofEverybodyEveryDayIsTold() {
        try (var shop = new Shop(folder)) {
            fill(shop, aQuietFourthDay().toList());

            assertThat(new Answers(shop)
                            .value(
                                    "revenue",
                                    MARCH.toString(),
                                    MARCH.plusDays(3).toString()))
                    .isEqualByComparingTo("480");
        }
    }

    /** What became known between two instants may be about one person. */
    @Test
    void aPartIsNotToldOfAsOfAnEarlierInstant() {
        try (var shop = new Shop(folder)) {
            fill(shop, aQuietFourthDay().toList());
            var question = new FigureQuestion(
                    new Period(MARCH, MARCH.plusDays(4)),
                    Comparison.NONE,
                    "EUR",
                    null,
                    null,
                    Shop.NOW,
                    List.of(new Restriction.OfSegment("members")));

            assertThatThrownBy(() -> new Answers(shop).of("revenue", question))
                    .isInstanceOf(NotDivisible.class)
                    .hasMessageContaining("asOf");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "revenue",
                "refunds",
                "net-revenue",
                "orders",
                "average-order-value",
                "revenue-per-customer",
                "discount-share",
                "top-20-percent-share",
                "customers",
                "repeat-rate",
                "purchase-frequency",
                "one-time-buyer-share",
                "mean-days-between-orders",
                "median-days-between-orders",
                "second-purchase-conversion",
                "median-days-to-second-purchase",
                "loyalty-engagement",
                "retention-rate",
                "churn-rate",
                "monthly-churn-rate",
                "annual-churn-rate",
                "silent-customer-share",
                "new-customers",
                "conversion-rate",
                "historic-clv"
            })
    void everyFigureOfAPartHasItsBlocks(String figure) {
        try (var shop = new Shop(folder)) {
            fill(shop, aQuietFourthDay().toList());
            var part = new Restriction.OfSegment("members");
            var question = new FigureQuestion(
                    new Period(MARCH, MARCH.plusDays(4)), Comparison.NONE, "EUR", Grain.DAY, null, null, List.of(part));

            var series = new Answers(shop).of(figure, question).series();

            assertThat(series).hasSize(4);
            // the two members of the fourth day are never told of by themselves
            assertThat(series.get(3)).matches(point -> point.suppressed() || isNothing(point.value()));
        }
    }

    private static boolean isNothing(@Nullable BigDecimal value) {
        return value == null || value.signum() == 0;
    }

    /** Three weeks are not to be taken for a falling month. */
    @Test
    void theComparisonOfATotalNeedsTwoWholePeriods() {
        try (var shop = new Shop(folder)) {
            fill(shop, aQuietFourthDay().toList());
            var question = new FigureQuestion(
                    new Period(MARCH.plusDays(2), MARCH.plusDays(4)),
                    Comparison.PREVIOUS,
                    "EUR",
                    null,
                    null,
                    null,
                    List.of(new Restriction.OfSegment("members")));

            var answer = new Answers(shop).of("revenue", question);

            assertThat(answer.asked()).isNotNull();
            assertThat(answer.changeRatio()).isNull();
            assertThat(answer.change()).isNull();
        }
    }
}
