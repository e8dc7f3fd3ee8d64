package io.stammkunde.metrics.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.goal.Rhythm;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class VerdictTest {
    private static final int YEAR = 12;

    private static Expectation expectation(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Usual(var expectation) -> expectation;
            case Verdict.Unusual(var expectation) -> expectation;
            case Verdict.Undecided undecided -> throw new AssertionError("undecided");
        };
    }

    private static List<Reading> noisyDays(Random random, int length) {
        return Series.of(Rhythm.DAY, length, day -> 100 + 40 * (day % 7) + 10 * random.nextGaussian());
    }

    private static List<Reading> noisyMonths(Random random, int length) {
        return Series.of(
                Rhythm.MONTH, length, month -> (month % YEAR == 11 ? 300 : 100) * (1 + 0.05 * random.nextGaussian()));
    }

    @Property(tries = 200)
    void aConstantSeriesNeverAlarms(
            @ForAll @DoubleRange(min = -1e9, max = 1e9) double value,
            @ForAll Rhythm rhythm,
            @ForAll @IntRange(max = 260) int length) {
        assertThat(Verdict.of(rhythm, Series.of(rhythm, length, period -> value)))
                .isNotInstanceOf(Verdict.Unusual.class);
    }

    @Property(tries = 200)
    void theUnitDoesNotMatter(
            @ForAll long seed, @ForAll @IntRange(min = -9, max = 9) int exponent, @ForAll boolean days) {
        double factor = Math.pow(7, exponent);
        var rhythm = days ? Rhythm.DAY : Rhythm.MONTH;
        var series = days ? noisyDays(new Random(seed), 85) : noisyMonths(new Random(seed), 61);

        var plain = expectation(Verdict.of(rhythm, series));
        var scaled = expectation(Verdict.of(rhythm, Series.scaled(series, factor)));

        assertThat(scaled.z()).isCloseTo(plain.z(), within(1e-6 * (1 + Math.abs(plain.z()))));
        assertThat(scaled.expected()).isCloseTo(factor * plain.expected(), within(1e-6 * factor * plain.expected()));
    }

    @Property(tries = 200)
    void decemberDoesNotPassForGrowthNorGrowthForASurprise(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.7, max = 1.6) double growth,
            @ForAll @IntRange(min = 20, max = 61) int length) {
        var random = new Random(seed);
        var pattern = random.doubles(YEAR, 20, 400).toArray();
        var series = Series.of(
                Rhythm.MONTH, length, month -> pattern[month % YEAR] * Math.pow(growth, Math.floorDiv(month, YEAR)));

        assertThat(Verdict.of(Rhythm.MONTH, series)).isInstanceOf(Verdict.Usual.class);
    }

    @Example
    void aDecemberWithoutChristmasIsToldOf() {
        var series = noisyMonths(new Random(1), 5 * YEAR);
        assertThat(series.getLast().at().getMonthValue()).isEqualTo(12);

        var verdict = Verdict.of(Rhythm.MONTH, Series.ending(series, 100));

        assertThat(verdict).isInstanceOf(Verdict.Unusual.class);
        assertThat(expectation(verdict).expected()).isBetween(250.0, 350.0);
        assertThat(expectation(verdict).z()).isLessThan(-Expectation.MOST_Z);
    }

    @Property(tries = 50)
    void aDayThatSellsLikeAnotherWeekdayIsToldOf(@ForAll long seed) {
        var series = noisyDays(new Random(seed), 85);
        // the last day is a Monday, whose level is 100; 340 is that of a Sunday
        assertThat(Verdict.of(Rhythm.DAY, Series.ending(series, 340))).isInstanceOf(Verdict.Unusual.class);
    }

    @Property(tries = 100)
    void daysAreJudgedAsTheSlowProgramDoes(@ForAll long seed, @ForAll @IntRange(min = 30, max = 85) int length) {
        var series = noisyDays(new Random(seed), length);

        var found = expectation(Verdict.of(Rhythm.DAY, series));

        assertThat(found.z()).isCloseTo(SlowJudge.days(series), within(1e-9 * (1 + Math.abs(found.z()))));
    }

    @Property(tries = 100)
    void monthsAreJudgedAsTheSlowProgramDoes(@ForAll long seed, @ForAll @IntRange(min = 20, max = 61) int length) {
        var series = noisyMonths(new Random(seed), length);

        var found = expectation(Verdict.of(Rhythm.MONTH, series));

        assertThat(found.z()).isCloseTo(SlowJudge.months(series), within(1e-9 * (1 + Math.abs(found.z()))));
    }

    @Example
    void whatIsKnownForTooShortATimeIsNotJudged() {
        assertThat(Verdict.of(Rhythm.DAY, noisyDays(new Random(1), 28))).isInstanceOf(Verdict.Undecided.class);
        assertThat(Verdict.of(Rhythm.MONTH, noisyMonths(new Random(1), 18))).isInstanceOf(Verdict.Undecided.class);
        assertThat(Verdict.of(Rhythm.WEEK, List.of())).isInstanceOf(Verdict.Undecided.class);
    }

    @Example
    void theTimeBeforeTheFirstSaleDoesNotCount() {
        var opened = Series.of(Rhythm.DAY, 85, day -> day < 60 ? 0 : 100);

        assertThat(Verdict.of(Rhythm.DAY, opened)).isInstanceOf(Verdict.Undecided.class);
    }

    @Example
    void aChangeAfterAStandstillIsToldOfThoughNothingEverVaried() {
        var standstill = Series.of(Rhythm.DAY, 85, day -> 100);

        assertThat(Verdict.of(Rhythm.DAY, Series.ending(standstill, 103))).isInstanceOf(Verdict.Usual.class);
        assertThat(Verdict.of(Rhythm.DAY, Series.ending(standstill, 0))).isInstanceOf(Verdict.Unusual.class);
    }

    @Example
    void hiddenPeriodsAreLeftOut() {
        var hidden = Series.of(Rhythm.DAY, 85, day -> 100).stream()
                .map(reading -> new Reading(reading.at(), null))
                .toList();

        assertThat(Verdict.of(Rhythm.DAY, Series.ending(hidden, 1e6))).isInstanceOf(Verdict.Undecided.class);
    }
}
