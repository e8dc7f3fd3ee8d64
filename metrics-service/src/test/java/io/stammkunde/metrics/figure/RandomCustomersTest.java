package io.stammkunde.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.contracts.event.ResolvedEventV1;
import io.stammkunde.metrics.figure.SlowShop.Act;
import io.stammkunde.metrics.figure.SlowShop.Sale;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import io.stammkunde.metrics.testshop.TestConfig;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Random shops, whose figures about customers a slow and obvious program agrees with. */
class RandomCustomersTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    /** Up to the day before the one on which the shop is asked. */
    private static final int DAYS = 181;

    private static final int PEOPLE = 8;
    private static final String[] LOYALTY = {
        "Loyalty Program Joined", "Loyalty Points Earned", "Loyalty Points Redeemed"
    };

    @FunctionalInterface
    private interface Slow {
        @Nullable
        Double of(SlowShop shop, LocalDate from, LocalDate to);
    }

    /** Those that are answered for a part of the period as if it had been asked for alone. */
    private static final Map<String, Slow> FIGURES = Map.ofEntries(
            Map.entry("discount-share", SlowShop::discountShare),
            Map.entry("mean-days-between-orders", SlowShop::meanGap),
            Map.entry("median-days-between-orders", SlowShop::medianGap),
            Map.entry("second-purchase-conversion", SlowShop::secondPurchaseConversion),
            Map.entry("median-days-to-second-purchase", SlowShop::medianToSecondPurchase),
            Map.entry("loyalty-engagement", SlowShop::loyaltyEngagement),
            Map.entry("conversion-rate", SlowShop::conversion),
            Map.entry("retention-rate", SlowShop::retention),
            Map.entry("churn-rate", (shop, from, to) -> {
                var kept = shop.retention(from, to);
                return kept == null ? null : 1 - kept;
            }),
            Map.entry("monthly-churn-rate", (shop, from, to) -> shop.churn(from, to, 30.4375)),
            Map.entry("annual-churn-rate", (shop, from, to) -> shop.churn(from, to, 365.25)),
            Map.entry("historic-clv", SlowShop::historicClv));

    @Property(tries = 10)
    void figuresAreThoseOfTheSlowProgram(
            @ForAll long seed, @ForAll @IntRange(max = 90) int size, @ForAll @IntRange(max = 150) int offset)
            throws IOException {
        var random = new Random(seed);
        var slow = shop(random, size);
        var from = START.plusDays(offset);
        var to = from.plusDays(1 + random.nextInt(60));
        var folder = Files.createTempDirectory("random-customers");
        try (var shop = open(folder)) {
            deliver(shop, slow, random);
            var answers = new Answers(shop);

            FIGURES.forEach((key, expected) -> assertThatIs(
                    key + " of everybody",
                    ask(answers, key, from, to, null, List.of()).value(),
                    expected.of(slow, from, to)));
            assertThatIs(
                    "silent customers",
                    ask(answers, "silent-customer-share", from, to, null, List.of())
                            .value(),
                    slow.silent(to, slow.medianGap(LocalDate.EPOCH, to)));
            aPartIsAShopOfItsOwn(answers, slow, from, to);
            aSeriesIsItsPeriods(answers, slow, from, to);
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void aPartIsAShopOfItsOwn(Answers answers, SlowShop slow, LocalDate from, LocalDate to) {
        var members = slow.of(RandomCustomersTest::isMember);
        List<Restriction> restriction = List.of(new Restriction.OfSegment("even"));
        FIGURES.forEach((key, expected) -> assertThatIs(
                key + " of members",
                ask(answers, key, from, to, null, restriction).value(),
                expected.of(members, from, to)));
        assertThatIs(
                "silent members",
                ask(answers, "silent-customer-share", from, to, null, restriction)
                        .value(),
                members.silent(to, slow.medianGap(LocalDate.EPOCH, to)));
    }

    private static void aSeriesIsItsPeriods(Answers answers, SlowShop slow, LocalDate from, LocalDate to) {
        FIGURES.forEach((key, expected) -> {
            var series = ask(answers, key, from, to, Grain.MONTH, List.of()).series();
            assertThat(series).isNotNull();
            for (int i = 0; i < series.size(); i++) {
                var start = series.get(i).at();
                var end = i + 1 < series.size() ? series.get(i + 1).at() : to;
                assertThatIs(key + " of month " + start, series.get(i).value(), expected.of(slow, start, end));
            }
        });
    }

    private static void assertThatIs(String what, @Nullable BigDecimal value, @Nullable Double expected) {
        if (expected == null) {
            assertThat(value).as(what).isNull();
        } else {
            assertThat(value).as(what).isNotNull();
            assertThat(value.doubleValue()).as(what).isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
        }
    }

    private static FigureAnswer ask(
            Answers answers,
            String figure,
            LocalDate from,
            LocalDate to,
            @Nullable Grain grain,
            List<Restriction> restrictions) {
        return answers.of(
                figure,
                new FigureQuestion(new Period(from, to), Comparison.NONE, "EUR", grain, null, null, restrictions));
    }

    private static boolean isMember(String person) {
        return (person.charAt(1) - '0') % 2 == 0;
    }

    private static Shop open(Path folder) {
        return new Shop(TestConfig.in(
                folder,
                Map.of(
                        "least-people", "1",
                        "second-purchase-days", Integer.toString(SlowShop.SECOND_WITHIN),
                        "inactive-after-days", Integer.toString(SlowShop.INACTIVE_AFTER),
                        "margin", SlowShop.MARGIN.toPlainString())));
    }

    private static SlowShop shop(Random random, int size) {
        var sales = IntStream.range(0, size)
                .mapToObj(number -> new Sale(
                        person(random),
                        "order-" + number,
                        day(random),
                        BigDecimal.valueOf(1 + random.nextInt(1_000_000), 4),
                        random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(500_000), 4)))
                .toList();
        return new SlowShop(
                sales, acts(random, random.nextInt(20)), acts(random, random.nextInt(20)), START.plusDays(DAYS));
    }

    private static List<Act> acts(Random random, int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> new Act(person(random), day(random)))
                .toList();
    }

    private static String person(Random random) {
        return "p" + random.nextInt(PEOPLE);
    }

    private static LocalDate day(Random random) {
        return START.plusDays(random.nextInt(DAYS));
    }

    private static void deliver(Shop shop, SlowShop slow, Random random) {
        var events = new ArrayList<ResolvedEventV1>();
        slow.sales().forEach(sale -> events.add(order(sale)));
        slow.visits()
                .forEach(act -> events.add(Shop.event(
                        "v" + events.size(),
                        act.person(),
                        "Product Viewed",
                        Shop.noon(act.day().toString()),
                        Map.of())));
        slow.loyalty()
                .forEach(act -> events.add(Shop.event(
                        "l" + events.size(),
                        act.person(),
                        LOYALTY[random.nextInt(LOYALTY.length)],
                        Shop.noon(act.day().toString()),
                        Map.of("points", 10))));
        Collections.shuffle(events, random);
        var everybody =
                IntStream.range(0, PEOPLE).mapToObj(number -> "p" + number).toList();
        shop.permit(everybody.toArray(String[]::new));
        shop.enter(
                "even", everybody.stream().filter(RandomCustomersTest::isMember).toArray(String[]::new));
        shop.events(events);
    }

    private static ResolvedEventV1 order(Sale sale) {
        var properties = new HashMap<String, Object>(
                Map.of("order_id", sale.orderId(), "revenue", sale.revenue(), "currency", "EUR"));
        if (sale.discount() != null) {
            properties.put("discount", sale.discount());
        }
        return Shop.event(
                sale.orderId(),
                sale.person(),
                "Order Completed",
                Shop.noon(sale.day().toString()),
                properties);
    }
}
