package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigammaTest {
    /** {@code psi(0, x)} of mpmath in arithmetic of 30 digits; that of 1 is Euler's constant. */
    @ParameterizedTest
    @CsvSource({
        "0.001, -1000.5755719318103",
        "0.25, -4.22745353337626541",
        "1, -0.577215664901532861",
        "11.999, 2.4425747743291192",
        "12, 2.44266167997581202",
        "48.3, 3.86704387424298453",
        "49, 3.88158151016258607",
        "1000.25, 6.90750528941442826",
        "1000000, 13.8155100579641908",
    })
    void agreesWithExactArithmetic(double x, double expected) {
        assertThat(Digamma.of(x)).isCloseTo(expected, within(1e-14 * (1 + Math.abs(expected))));
    }
}
