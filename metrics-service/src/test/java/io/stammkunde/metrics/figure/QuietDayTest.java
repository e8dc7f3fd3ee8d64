package io.stammkunde.metrics.figure;

import static io.stammkunde.metrics.figure.Sale.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.metrics.figure.FigureAnswer.Asked;
import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.NotDivisible;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.reporting.Restriction;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a part of which nearly nobody came on one day. */
class QuietDayTest {
    @TempDir
    Path folder;

    /** Six members and ten others buy on each of five days, but two members and five others on the fourth. */
    private static Stream<Sale> aQuietFourthDay() {
        return IntStream.range(0, 5)
                .boxed()
                .flatMap(day -> IntStream.range(0, 30)
                        .filter(i -> Sale.isMember("p" + i) ? i < (day == 3 ? 3 : 9) : day != 3 || i < 15)
                        .mapToObj(i -> new Sale("p" + i, MARCH.plusDays(day), BigDecimal.TEN, Sale.WEB)));
    }

    @Test
    void aPeriodIsNarrowedToWhatCanBeToldAndTheAnswerSaysSo() {
        try (var shop = new Shop(folder)) {
            Sale.fill(shop, aQuietFourthDay().toList());
            var answers = new Answers(shop);
            var members = new Restriction.OfSegment("members");

            var whole = Sale.ask(answers, new Period(MARCH, MARCH.plusDays(5)), null, members);
            var fourDays = Sale.ask(answers, new Period(MARCH, MARCH.plusDays(4)), null, members);
            var fourth = Sale.ask(answers, new Period(MARCH.plusDays(3), MARCH.plusDays(4)), null, members);

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
            Sale.fill(shop, aQuietFourthDay().toList());

            assertThat(new Answers(shop)
                            .value(
                                    "revenue",
                                    MARCH.toString(),
                                    MARCH.plusDays(3).toString()))
                    .isEqualByComparingTo("480");
        }
    }

    /** Everybody less those who bought on the web are the three who bought at the till only. */
    @Test
    void aSourceThatLeavesOutTooFewIsHiddenAmongItsGroups() {
        try (var shop = new Shop(folder)) {
            var both = IntStream.range(0, 10)
                    .mapToObj(i -> "p" + i)
                    .flatMap(person -> Stream.of(Sale.WEB, Sale.TILL)
                            .map(source -> new Sale(person, MARCH, BigDecimal.TEN, source)));
            var tillOnly = IntStream.range(10, 13).mapToObj(i -> new Sale("p" + i, MARCH, BigDecimal.TEN, Sale.TILL));
            Sale.fill(shop, Stream.concat(both, tillOnly).toList());
            var question = new FigureQuestion(
                    new Period(MARCH, MARCH.plusDays(1)),
                    Comparison.NONE,
                    "EUR",
                    null,
                    Dimension.SOURCE,
                    null,
                    List.of());

            var groups = new Answers(shop).of("customers", question).groups();

            assertThat(groups)
                    .filteredOn(group -> group.group().equals(Sale.WEB.toString()))
                    .singleElement()
                    .matches(FigureAnswer.Group::suppressed);
        }
    }

    /** What became known between two instants may be about one person. */
    @Test
    void aPartIsNotToldOfAsOfAnEarlierInstant() {
        try (var shop = new Shop(folder)) {
            Sale.fill(shop, aQuietFourthDay().toList());
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
            Sale.fill(shop, aQuietFourthDay().toList());
            var part = new Restriction.OfSegment("members");
            var question = new FigureQuestion(
                    new Period(MARCH, MARCH.plusDays(4)), Comparison.NONE, "EUR", Grain.DAY, null, null, List.of(part));

            var series = new Answers(shop).of(figure, question).series();

            assertThat(series).hasSize(4);
            // the two members of the fourth day are never told of by themselves
            assertThat(series.get(3)).matches(point -> point.suppressed() || isNothing(point.value()));
        }
    }

    /** Three weeks are not to be taken for a falling month. */
    @Test
    void theComparisonOfATotalNeedsTwoWholePeriods() {
        try (var shop = new Shop(folder)) {
            Sale.fill(shop, aQuietFourthDay().toList());
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

    private static boolean isNothing(@Nullable BigDecimal value) {
        return value == null || value.signum() == 0;
    }
}
