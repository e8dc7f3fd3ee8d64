package io.stammkunde.metrics.figure;

import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.reporting.Comparison;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Intervals of figures that are no sums over people. */
class MedianAndChurnIntervalTest {
    private static final LocalDate JANUARY = LocalDate.parse("2026-01-01");
    private static final Period SPRING = new Period(JANUARY, JANUARY.plusDays(90));

    @TempDir
    Path folder;

    private Shop shop;
    private Answers answers;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        answers = new Answers(shop);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void buys(String person, LocalDate day) {
        shop.permit(person);
        shop.events(order(person, person + "-" + day, day.toString(), "10"));
    }

    private @Nullable Interval interval(String figure, Period period) {
        return answers.of(figure, FigureQuestion.ofAll(period, Comparison.NONE, "EUR", null))
                .interval();
    }

    /** Eleven people come back after 1 to 11 days; SciPy's {@code quantile_test(range(1, 12), p=.5)} has 2 and 10. */
    private void elevenComeBack() {
        for (int days = 1; days <= 11; days++) {
            buys("p" + days, JANUARY);
            buys("p" + days, JANUARY.plusDays(days));
        }
    }

    @Test
    void aMedianLiesBetweenRanks() {
        elevenComeBack();

        var expected = new Interval(0.95, 2, 10, null, "order-statistics");
        assertThat(interval("median-days-to-second-purchase", SPRING)).isEqualTo(expected);
        assertThat(interval("median-days-between-orders", SPRING)).isEqualTo(expected);
    }

    /** Forty gaps of ten people, the four of each alike: as independent ones they would lie between ranks 14 and 27. */
    @Test
    void gapsOfOnePersonDoNotCountAsIndependent() {
        for (int days = 1; days <= 10; days++) {
            for (int turn = 0; turn <= 4; turn++) {
                buys("p" + days, JANUARY.plusDays((long) days * turn));
            }
        }

        // worth 9.23, so 9: ranks 2 of 9 are 8 of 40, which is the last gap of 2 days, and 33, the first of 9
        assertThat(interval("median-days-between-orders", SPRING))
                .isEqualTo(new Interval(0.95, 2, 9, null, "order-statistics"));
    }

    @Test
    void ofFiveNumbersAMedianHasNoInterval() {
        for (int days = 1; days <= 5; days++) {
            buys("p" + days, JANUARY);
            buys("p" + days, JANUARY.plusDays(days));
        }

        assertThat(interval("median-days-to-second-purchase", SPRING)).isNull();
    }

    /**
     * Twenty were active, five of them are lost in thirty days. SciPy 1.17.1: {@code binomtest(5,
     * 20).proportion_ci(method='wilson')}, each bound p as 1 − (1 − p)^(days / 30).
     */
    @Test
    void theIntervalOfAConvertedChurnRateIsConverted() {
        for (int i = 0; i < 20; i++) {
            buys("p" + i, JANUARY.minusDays(i < 5 ? 160 : 1));
        }
        var thirtyDays = new Period(JANUARY, JANUARY.plusDays(30));

        var share = interval("churn-rate", thirtyDays);
        var month = interval("monthly-churn-rate", thirtyDays);
        var year = interval("annual-churn-rate", thirtyDays);

        assertThat(share).isNotNull();
        assertThat(share.low()).isCloseTo(0.11186170140766571, within(1e-12));
        assertThat(share.high()).isCloseTo(0.468700877618744, within(1e-12));
        assertThat(month).isNotNull();
        assertThat(month.low()).isCloseTo(0.11339684248498294, within(1e-12));
        assertThat(month.high()).isCloseTo(0.4735784894395264, within(1e-12));
        assertThat(year).isNotNull();
        assertThat(year.low()).isCloseTo(0.7640873202849059, within(1e-12));
        assertThat(year.high()).isCloseTo(0.999547098744536, within(1e-12));
        assertThat(year.method()).isEqualTo("wilson-converted");
    }

    /** The derivative of 1 − (1 − p)^power, by a difference. */
    @Test
    void theStandardErrorOfAConvertedShareIsThatOfTheDeltaMethod() {
        var lost = new Contributions(20, 5, 20, 5, 20, 5, Contributions.Kind.PROPORTION);
        double power = 365.25 / 30;
        double step = 1e-7;
        double slope = (Math.pow(1 - 0.25 + step, power) - Math.pow(1 - 0.25 - step, power)) / (2 * step);

        var interval = new ConvertedLosses(lost, power).interval().orElseThrow();

        assertThat(interval.standardError()).isCloseTo(slope * lost.standardError(), within(1e-8));
    }

    @Test
    void whereEverybodyIsLostThereIsNoStandardError() {
        var all = new Contributions(20, 20, 20, 20, 20, 20, Contributions.Kind.PROPORTION);

        var interval = new ConvertedLosses(all, 0.5).interval().orElseThrow();

        assertThat(interval.standardError()).isNull();
        assertThat(interval.high()).isEqualTo(1);
    }
}
