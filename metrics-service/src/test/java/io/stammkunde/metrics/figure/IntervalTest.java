package io.stammkunde.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stammkunde.metrics.figure.Contributions.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static Contributions proportion(int n, int people) {
        return new Contributions(people, n, people, n, people, n, Kind.PROPORTION);
    }

    private record Person(double n, double d) {}

    private static Contributions sums(Kind kind, List<Person> people) {
        return new Contributions(
                people.size(),
                people.stream().mapToDouble(Person::n).sum(),
                people.stream().mapToDouble(Person::d).sum(),
                people.stream().mapToDouble(p -> p.n() * p.n()).sum(),
                people.stream().mapToDouble(p -> p.d() * p.d()).sum(),
                people.stream().mapToDouble(p -> p.n() * p.d()).sum(),
                kind);
    }

    /** The CSAT of the SFO survey 2017, by statsmodels' {@code proportion_confint(2206, 2688, method='wilson')}. */
    @Test
    void aProportionHasWilsonsInterval() {
        var interval = Interval.of(proportion(2206, 2688)).orElseThrow();

        assertThat(interval.low()).isCloseTo(0.8057279246, within(1e-10));
        assertThat(interval.high()).isCloseTo(0.8347258413, within(3e-10)); // 0.83472584149… before it was printed
        assertThat(interval.method()).isEqualTo("wilson");
    }

    /**
     * By the formulas of Dean, Pagano 2015, computed in Python: SE by the ratio estimator, n = p(1−p)/SE² = 6.663, Wilson
     * with that n. Six people have given 11 answers.
     */
    @Test
    void aProportionOfRowsHasWilsonsIntervalOfAsManyIndependentOnes() {
        var people = List.of(
                new Person(1, 1),
                new Person(2, 2),
                new Person(0, 1),
                new Person(1, 3),
                new Person(2, 2),
                new Person(0, 2));

        var interval = Interval.of(sums(Kind.PROPORTION, people)).orElseThrow();

        assertThat(interval.standardError()).isCloseTo(0.19290042262340704, within(1e-15));
        assertThat(interval.low()).isCloseTo(0.22726059072725813, within(1e-14));
        assertThat(interval.high()).isCloseTo(0.8304032200993398, within(1e-14));
        assertThat(interval.method()).isEqualTo("wilson-clustered");
    }

    @Test
    void aProportionOfAllStaysBelowOne() {
        var interval = Interval.of(proportion(20, 20)).orElseThrow();

        assertThat(interval.high()).isEqualTo(1);
        assertThat(interval.low()).isBetween(0.83, 0.84); // 1 / (1 + z²/20) = 0.8389
    }

    /** With one in every denominator a ratio is a mean, whose standard error everybody knows: s / √n. */
    @Test
    void aRatioOfOnesHasTheStandardErrorOfAMean() {
        var people = List.of(new Person(2, 1), new Person(4, 1), new Person(9, 1), new Person(1, 1));
        double mean = 4;
        double variance = (4 + 0 + 25 + 9) / 3.0;

        var sums = sums(Kind.RATIO, people);

        assertThat(sums.value()).isEqualTo(mean);
        assertThat(sums.standardError()).isCloseTo(Math.sqrt(variance / 4), within(1e-12));
    }

    /** Cochran's ratio estimator for n = (10, 20, 60), d = (1, 2, 3): R = 15, residuals −5, −10, 15. */
    @Test
    void aRatioOfSumsHasTheDeltaMethodsStandardError() {
        var sums = sums(Kind.RATIO, List.of(new Person(10, 1), new Person(20, 2), new Person(60, 3)));

        assertThat(sums.value()).isEqualTo(15);
        assertThat(sums.standardError()).isCloseTo(Math.sqrt(350 * 1.5) / 6, within(1e-12));
    }

    /** A count of people is Poisson: its standard error is its root. */
    @Test
    void aCountHasTheStandardErrorOfPoisson() {
        var sums = new Contributions(400, 400, 0, 400, 0, 0, Kind.COUNT);

        assertThat(Interval.of(sums).orElseThrow().standardError()).isEqualTo(20);
    }

    @Test
    void ofOnePersonNoSpreadIsSeen() {
        assertThat(Interval.of(proportion(1, 1))).isEmpty();
        assertThat(Interval.of(sums(Kind.COUNT, List.of(new Person(5, 0))))).isEmpty();
        assertThat(Interval.of(sums(Kind.RATIO, List.of()))).isEmpty();
    }

    /** statsmodels' {@code proportions_ztest([250, 200], [1000, 1000])}. */
    @Test
    void proportionsAreComparedByThePooledTest() {
        var change =
                Change.between(proportion(200, 1000), proportion(250, 1000)).orElseThrow();

        assertThat(change.z()).isCloseTo(2.677397763008329, within(1e-12));
        assertThat(change.pValue()).isCloseTo(0.007419649261025687, within(1e-12));
        assertThat(change.significant()).isTrue();
    }

    /** statsmodels: z and p pooled, the interval after Wald. */
    @Test
    void aSmallChangeIsNotTakenForOne() {
        var change =
                Change.between(proportion(100, 10_000), proportion(120, 10_000)).orElseThrow();

        assertThat(change.z()).isCloseTo(1.355877673353277, within(1e-12));
        assertThat(change.pValue()).isCloseTo(0.17513809234126831, within(1e-12));
        assertThat(change.low()).isCloseTo(-0.000890930267284588, within(1e-15));
        assertThat(change.high()).isCloseTo(0.0048909302672845885, within(1e-15));
        assertThat(change.significant()).isFalse();
    }

    @Test
    void nothingIsToldFromPeriodsInWhichNobodyDiffers() {
        assertThat(Change.between(proportion(10, 10), proportion(20, 20))).isEmpty();
    }
}
