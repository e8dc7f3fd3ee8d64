package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TricomiTest {
    /** {@code hyperu(1, 2 - s, z)} of mpmath in arithmetic of 50 digits; the third is Gompertz' constant. */
    @ParameterizedTest
    @CsvSource({
        "0.05, 0.000001, 516950.69894694757",
        "0.6062, 0.05, 5.076848510112765",
        "1, 1, 0.59634736232319407",
        "2, 0.3, 0.63323931847582433",
        "20, 100, 0.008344765159437994",
        "3.5, 10000, 0.000099965015741343126",
    })
    void agreesWithExactArithmetic(double s, double z, double expected) {
        assertThat(Tricomi.ofOne(s, z)).isCloseTo(expected, Percentage.withPercentage(1e-10));
    }
}
