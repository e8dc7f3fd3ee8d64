package io.stammkunde.metrics.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.figure.FigureDefinition;
import io.stammkunde.metrics.goal.Aim;
import io.stammkunde.metrics.goal.Direction;
import io.stammkunde.metrics.goal.Rhythm;
import io.stammkunde.metrics.goal.TargetDefinition;
import io.stammkunde.metrics.loyalty.LoyaltyFigures;
import io.stammkunde.metrics.reporting.Period;
import io.stammkunde.metrics.sales.SalesFigures;
import io.stammkunde.metrics.testshop.TestConfig;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertWordsTest {
    private static final Period FEBRUARY = new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));
    private static final Period WEEK = new Period(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 2));

    private static FigureDefinition figure(String key) {
        return Stream.concat(SalesFigures.all().stream(), LoyaltyFigures.all(TestConfig.in(Path.of("unused"))).stream())
                .map(figure -> figure.definition())
                .filter(definition -> definition.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static TargetDefinition wanted(
            String figure, Aim aim, Rhythm rhythm, @Nullable String currency, @Nullable String segment) {
        return new TargetDefinition(figure, aim, rhythm, currency, segment, null);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void amountsAreWrittenAsReadersOfTheLanguageDo() {
        var aim = new Aim.Goal(new Aim.Bound(Direction.AT_LEAST, new BigDecimal("150000")));
        var finding = Finding.against(aim.bound(), new BigDecimal("123456.7")).orElseThrow();

        var words =
                AlertWords.of(figure("revenue"), wanted("revenue", aim, Rhythm.MONTH, "EUR", null), FEBRUARY, finding);

        assertThat(plain(words.de()))
                .endsWith(": 123.456,70 € im Zeitraum Februar 2026, das Ziel war mindestens 150.000,00 €.");
        assertThat(plain(words.en()))
                .endsWith(": €123,456.70 in the period February 2026, the target was at least €150,000.00.");
    }

    @Test
    void sharesArePercentAndTheSegmentIsNamed() {
        var aim = new Aim.Limit(new Aim.Bound(Direction.AT_MOST, new BigDecimal("0.5")));
        var finding = Finding.against(aim.bound(), new BigDecimal("0.6251")).orElseThrow();

        var words = AlertWords.of(
                figure("repeat-rate"), wanted("repeat-rate", aim, Rhythm.WEEK, null, "vip"), WEEK, finding);

        assertThat(plain(words.de()))
                .endsWith(" (Segment vip): 62,5 % im Zeitraum 23. Februar 2026 bis 1. März 2026, die Schwelle liegt bei"
                        + " höchstens 50 %.");
        assertThat(plain(words.en()))
                .endsWith(" (segment vip): 62.5% in the period 23 February 2026 to 1 March 2026, the threshold is at"
                        + " most 50%.");
    }

    @Test
    void anUnexpectedChangeSaysWhatWasExpected() {
        var verdict = new Verdict.Unusual(new Expectation(100.04, 80, 120.08, 9.5));
        var finding = Finding.of(verdict, new BigDecimal("154")).orElseThrow();
        var day = new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));

        var words = AlertWords.of(
                figure("orders"), wanted("orders", new Aim.NoSurprise(), Rhythm.DAY, null, null), day, finding);

        assertThat(words.de()).endsWith(": 154 im Zeitraum 2. März 2026, erwartet waren etwa 100 (80 bis 120).");
        assertThat(words.en()).endsWith(": 154 in the period 2 March 2026, about 100 was expected (80 to 120).");
    }

    @Test
    void aCurrencyThatJavaDoesNotKnowIsWrittenAsItIs() {
        var numbers = new FigureNumbers(java.util.Locale.UK, FigureDefinition.Unit.MONEY, "QQQ");

        assertThat(numbers.of(new BigDecimal("1.5"))).isEqualTo("1.5 QQQ");
    }
}
