package io.stammkunde.metrics.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MultipleTestsTest {
    /** Holm 1979; Benjamini, Hochberg 1995; the latter also by SciPy's {@code false_discovery_control}. */
    @Test
    void holmAndBenjaminiHochbergOfSixTests() {
        var p = List.of(.01, .04, .03, .005, .55, .6);

        assertEach(MultipleTests.holm(p), .05, .12, .12, .03, 1, 1);
        assertEach(MultipleTests.benjaminiHochberg(p), .03, .06, .06, .03, .6, .6);
    }

    @Test
    void withoutTestsNothingIsCorrected() {
        assertThat(MultipleTests.holm(List.of())).isEmpty();
        assertThat(MultipleTests.benjaminiHochberg(List.of())).isEmpty();
    }

    private static void assertEach(List<Double> actual, double... printed) {
        assertThat(actual).hasSize(printed.length);
        for (int i = 0; i < printed.length; i++) {
            assertThat(actual.get(i)).isCloseTo(printed[i], within(1e-15));
        }
    }

    @Property(tries = 100)
    void correctedValuesAreNeverSmallerAndKeepTheOrder(
            @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> p) {
        for (var corrected : List.of(MultipleTests.holm(p), MultipleTests.benjaminiHochberg(p))) {
            for (int i = 0; i < p.size(); i++) {
                assertThat(corrected.get(i)).isBetween(p.get(i), 1.0);
                for (int j = 0; j < p.size(); j++) {
                    if (p.get(i) < p.get(j)) {
                        assertThat(corrected.get(i)).isLessThanOrEqualTo(corrected.get(j));
                    }
                }
            }
        }
    }
}
