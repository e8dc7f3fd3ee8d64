package io.stammkunde.metrics.figure;

import static io.stammkunde.metrics.testshop.Shop.event;
import static io.stammkunde.metrics.testshop.Shop.noon;
import static io.stammkunde.metrics.testshop.Shop.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stammkunde.metrics.figure.FigureAnswer.Point;
import io.stammkunde.metrics.reporting.CurrencyRequired;
import io.stammkunde.metrics.reporting.Grain;
import io.stammkunde.metrics.reporting.GrainTooFine;
import io.stammkunde.metrics.testshop.Answers;
import io.stammkunde.metrics.testshop.Shop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    private static final String FROM = "2026-03-01";
    private static final String TO = "2026-04-01";

    @TempDir
    Path folder;

    private Shop shop;
    private Answers answers;

    @BeforeEach
    void open() {
        shop = new Shop(folder);
        answers = new Answers(shop);
        shop.permit("ada", "ben", "cleo");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private void threeMonths() {
        shop.events(
                order("ada", "f1", "2026-02-10", "100"),
                order("ada", "m1", "2026-03-01", "10.50"),
                order("ada", "m2", "2026-03-31", "20"),
                order("ben", "m3", "2026-03-15", "30"),
                order("cleo", "a1", "2026-04-01", "999"));
    }

    @Test
    void onlyTheDaysOfThePeriodCount() {
        threeMonths();

        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("60.5");
        assertThat(answers.value("orders", FROM, TO)).isEqualTo("3");
        assertThat(answers.value("customers", FROM, TO)).isEqualTo("2");
        assertThat(answers.value("new-customers", FROM, TO)).isEqualTo("1");
        assertThat(answers.value("repeat-rate", FROM, TO)).isEqualTo("0.5");
        assertThat(answers.value("one-time-buyer-share", FROM, TO)).isEqualTo("0.5");
        assertThat(answers.value("purchase-frequency", FROM, TO)).isEqualTo("1.5");
        assertThat(answers.value("revenue-per-customer", FROM, TO)).isEqualTo("30.25");
    }

    @Test
    void aDayEndsAtMidnightOfTheReportingZone() {
        shop.events(
                order("ada", "o1", Instant.parse("2026-02-28T22:59:59Z"), "1", "EUR"),
                order("ada", "o2", Instant.parse("2026-02-28T23:00:00Z"), "2", "EUR"),
                order("ada", "o3", Instant.parse("2026-03-31T21:59:59Z"), "4", "EUR"),
                order("ada", "o4", Instant.parse("2026-03-31T22:00:00Z"), "8", "EUR"));

        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("6");
    }

    @Test
    void anAnswerSaysWhatItWasDividedBy() {
        threeMonths();

        var average = answers.of("average-order-value", Answers.question(FROM, TO));

        assertThat(average.value()).isEqualTo("20.16666666666667");
        assertThat(average.numerator()).isEqualTo("60.5");
        assertThat(average.denominator()).isEqualTo("3");
        assertThat(average.people()).isEqualTo(2);
        assertThat(average.currency()).isEqualTo("EUR");
    }

    @Test
    void thePeriodBeforeAWholeMonthIsTheMonthBefore() {
        threeMonths();

        var revenue = answers.of("revenue", Answers.question(FROM, TO));

        assertThat(revenue.previous())
                .isEqualTo(new FigureAnswer.Previous(
                        LocalDate.parse("2026-02-01"), LocalDate.parse(FROM), new BigDecimal("100")));
        assertThat(revenue.changeRatio()).isEqualTo("-0.395");
    }

    @Test
    void withoutAnythingBeforeThereIsNoChange() {
        threeMonths();

        assertThat(answers.of("revenue", Answers.question("2026-02-01", FROM)).changeRatio())
                .isNull();
    }

    @Test
    void aSeriesHasAPointForEachMonthOfThePeriod() {
        threeMonths();

        var revenue = answers.of("revenue", Answers.question("2026-01-15", "2026-04-01", null, Grain.MONTH));

        assertThat(revenue.series())
                .containsExactly(
                        new Point(LocalDate.parse("2026-01-15"), BigDecimal.ZERO, false),
                        new Point(LocalDate.parse("2026-02-01"), new BigDecimal("100"), false),
                        new Point(LocalDate.parse("2026-03-01"), new BigDecimal("60.5"), false));
    }

    @Test
    void whereNothingHappenedARatioHasNoValue() {
        threeMonths();

        var rate = answers.of("repeat-rate", Answers.question("2026-01-01", "2026-04-01", null, Grain.MONTH));

        assertThat(rate.series().stream().map(Point::value))
                .containsExactly(null, BigDecimal.ZERO, new BigDecimal("0.5"));
        assertThat(answers.value("average-order-value", "2025-01-01", "2025-02-01"))
                .isNull();
        assertThat(answers.value("revenue", "2025-01-01", "2025-02-01")).isEqualTo("0");
    }

    @Test
    void aSeriesOfTooManyPointsIsRefused() {
        assertThatThrownBy(() -> answers.of("revenue", Answers.question("2020-01-01", "2026-01-01", null, Grain.DAY)))
                .isInstanceOf(GrainTooFine.class)
                .hasMessageContaining("2192 points");
    }

    @Test
    void refundsAndCancellationsAreTakenOffWhenTheyHappen() {
        threeMonths();
        shop.events(
                event("r1", "ada", "Order Refunded", noon("2026-03-20"), Map.of("order_id", "m1", "revenue", "4.50")),
                event("r2", "ada", "Order Cancelled", noon("2026-03-21"), Map.of("order_id", "m1")),
                event("r3", "ada", "Order Refunded", noon("2026-03-22"), Map.of("order_id", "m1")),
                event("r4", "ben", "Order Refunded", noon("2026-04-02"), Map.of("order_id", "m3")),
                event("r5", "ben", "Order Cancelled", noon("2026-03-02"), Map.of("order_id", "never heard of")));

        assertThat(answers.value("refunds", FROM, TO)).isEqualTo("10.5");
        assertThat(answers.value("net-revenue", FROM, TO)).isEqualTo("50");
        assertThat(answers.value("orders", FROM, TO)).isEqualTo("3");
        assertThat(answers.value("refunds", "2026-04-01", "2026-05-01")).isEqualTo("30");
    }

    @Test
    void peopleWithoutPermissionAreLeftOutAndCounted() {
        threeMonths();
        shop.withdraw("ben");

        var revenue = answers.of("revenue", Answers.question(FROM, TO));

        assertThat(revenue.value()).isEqualTo("30.5");
        assertThat(revenue.excluded().noConsent()).isEqualTo(1);
    }

    @Test
    void aPermissionEndsByItself() {
        threeMonths();
        shop.permitUntil("ben", Shop.NOW);
        shop.permitUntil("ada", Shop.NOW.plusSeconds(1));

        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("30.5");
    }

    @Test
    void nobodyIsCountedBeforeTheirPermissionIsKnown() {
        shop.events(order("stranger", "o1", "2026-03-05", "10"));

        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("0");
    }

    @Test
    void currenciesAreNeverAddedUp() {
        threeMonths();
        shop.events(order("ben", "usd", noon("2026-03-05"), "7", "USD"));

        assertThat(answers.value("revenue", FROM, TO)).isEqualTo("60.5");
        var dollars = answers.of("revenue", Answers.question(FROM, TO, "USD", null));
        assertThat(dollars.value()).isEqualTo("7");
        assertThat(dollars.currency()).isEqualTo("USD");
        assertThat(answers.value("orders", FROM, TO)).isEqualTo("4");
    }

    @Test
    void betweenForeignCurrenciesTheCallerMustChoose() {
        shop.events(
                order("ben", "usd", noon("2026-03-05"), "7", "USD"),
                order("ben", "gbp", noon("2026-03-05"), "7", "GBP"));

        assertThatThrownBy(() -> answers.value("revenue", FROM, TO))
                .isInstanceOf(CurrencyRequired.class)
                .hasMessageContaining("GBP, USD");
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        threeMonths();
        var question = Answers.question(FROM, TO, null, Grain.DAY);

        assertThat(answers.of("net-revenue", question)).isEqualTo(answers.of("net-revenue", question));
    }
}
