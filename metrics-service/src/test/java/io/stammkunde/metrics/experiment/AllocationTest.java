package io.stammkunde.metrics.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.metrics.experiment.inference.SampleRatio;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final int UNITS = 20_000;

    @Property(tries = 200)
    void theSameUnitGetsTheSameVariantEachTime(
            @ForAll @StringLength(min = 1, max = 40) String unit,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double weight) {
        var definition = Trials.weighted("checkout", weight, 1 - weight);

        assertThat(new Allocation(definition).of(unit)).isEqualTo(new Allocation(definition).of(unit));
    }

    @Property(tries = 20)
    void sharesFollowTheWeights(
            @ForAll @DoubleRange(min = 0.05, max = 0.45) double first,
            @ForAll @DoubleRange(min = 0.05, max = 0.45) double second) {
        var definition = Trials.weighted("checkout", first, second, 1 - first - second);

        var counts = counts(definition);

        assertThat(SampleRatio.of(counts, definition.weights()).p())
                .as("split %s", counts)
                .isGreaterThan(1e-6);
    }

    private static List<Long> counts(Definition definition) {
        var allocation = new Allocation(definition);
        return definition.variants().stream()
                .map(variant -> IntStream.range(0, UNITS)
                        .mapToObj(i -> allocation.of("user-" + i))
                        .filter(variant::equals)
                        .count())
                .toList();
    }

    /** Known answers, so that a change of the hash does not go unnoticed: it would move people between variants. */
    @Test
    void assignmentsStayAcrossReleases() {
        var allocation = new Allocation(Trials.weighted("checkout", 0.5, 0.5));

        var variants = IntStream.range(0, 16)
                .mapToObj(
                        i -> Objects.requireNonNull(allocation.of("user-" + i)).key())
                .toList();

        assertThat(String.join("", variants)).isEqualTo("bbbbbaaaababbbbb");
    }

    @Test
    void saltsAreIndependent() {
        var one = new Allocation(Trials.weighted("one", 0.5, 0.5));
        var other = new Allocation(Trials.weighted("other", 0.5, 0.5));

        long alike = IntStream.range(0, UNITS)
                .filter(i -> Objects.equals(one.of("user-" + i), other.of("user-" + i)))
                .count();

        assertThat(SampleRatio.of(List.of(alike, UNITS - alike), List.of(0.5, 0.5))
                        .p())
                .isGreaterThan(1e-6);
    }

    @Test
    void slicesOfAGroupShareNobodyAndLeaveNobodyOut() {
        var lower = new Allocation(Trials.sliced("lower", new Slice("checkout", 0, 0.3)));
        var upper = new Allocation(Trials.sliced("upper", new Slice("checkout", 0.3, 1)));

        var inLower = IntStream.range(0, UNITS)
                .filter(i -> lower.of("user-" + i) != null)
                .count();
        var inBoth = IntStream.range(0, UNITS)
                .filter(i -> lower.of("user-" + i) != null && upper.of("user-" + i) != null)
                .count();
        var inNone = IntStream.range(0, UNITS)
                .filter(i -> lower.of("user-" + i) == null && upper.of("user-" + i) == null)
                .count();

        assertThat(inBoth).isZero();
        assertThat(inNone).isZero();
        assertThat(SampleRatio.of(List.of(inLower, UNITS - inLower), List.of(0.3, 0.7))
                        .p())
                .isGreaterThan(1e-6);
    }
}
