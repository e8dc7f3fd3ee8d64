package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeathIntegralTest {
    /**
     * The published difference of two ₂F₁ in arithmetic of 120 digits (mpmath), which cancels in that of 16; the last one
     * is that of the doubles nearest to its arguments.
     */
    @ParameterizedTest
    @CsvSource({
        "0.55, 10.58, 0.61, 11.67, 133, 0, 200, -321.53459095784455",
        "0.55, 10.58, 0.61, 11.67, 133, 150, 200, -686.28061408787836",
        "0.55, 10.58, 0.61, 11.67, 0, 0, 39, -3.1660621230480001",
        "0.001, 0.001, 0.001, 1000, 0, 0, 2000, 0.080298677190574457",
        "0.001, 1000, 0.001, 0.001, 0, 0, 2000, 2.6674016337588613",
        "2, 0.01, 3, 50, 1000, 1990, 2000, -7640.8928172855804",
        "0.5, 10, 0.6, 0.01, 1000, 38, 40, -3881.995243371686",
        "0.5, 10, 0.6, 0.01, 1000, 1, 2000, -2403.6366216398819",
        "1000, 1000, 1000, 1000, 1000, 38, 40, -20843.162668439667",
        "0.3, 1, 20, 500, 3, 0.14, 520, -131.68115544703941",
        "0.25, 4, 40, 4, 1, 0.1429, 78, -62.352237173121822",
        "0.55, 10.58, 0.61, 10.58, 2, 30.43, 38.86, -13.693477887472879",
        "0.55, 10.58, 0.61, 11.67, 2, 38.8599, 38.86, -25.472606946622058",
    })
    void agreesWithExactArithmetic(
            double r, double alpha, double s, double beta, int x, double tx, double age, double expected) {
        var integral = new DeathIntegral(r, alpha, s, beta);

        integral.compute(x, tx, age);

        // the logarithms of the bounds are rounded, and their rounding is multiplied by the exponents
        assertThat(integral.log).isCloseTo(expected, within(1e-12 * (1 + Math.abs(expected))));
    }

    @Test
    void isNothingWhereThereIsNoTime() {
        var integral = new DeathIntegral(0.5, 10, 0.6, 11);

        integral.compute(3, 20, 20);

        assertThat(integral.log).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(integral.points).isZero();
    }
}
