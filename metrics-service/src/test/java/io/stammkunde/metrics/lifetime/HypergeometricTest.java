package io.stammkunde.metrics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HypergeometricTest {
    /** The arguments that BG/NBD has: a+b−1−r, a−1, a+b+x−1 and z, from small shops to a thousand repeats. */
    static Stream<Arguments> regions() {
        return Stream.of("0.5", "1.9757", "-0.3", "12", "45.5")
                .flatMap(a -> Stream.of("-0.2071", "-0.95", "0.4", "3.5")
                        .flatMap(b -> Stream.of("0.05", "2.2186", "28.2186", "1002.3")
                                .flatMap(c -> Stream.of("0", "0.001", "0.47", "0.9", "0.99")
                                        .map(z -> Arguments.of(a, b, c, z)))));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void agreesWithExactArithmetic(String a, String b, String c, String z) {
        double exact = exact(new BigDecimal(a), new BigDecimal(b), new BigDecimal(c), new BigDecimal(z))
                .doubleValue();

        double found = Hypergeometric.of(
                Double.parseDouble(a), Double.parseDouble(b), Double.parseDouble(c), Double.parseDouble(z));

        assertThat(found).isCloseTo(exact, Percentage.withPercentage(1e-9));
    }

    @Test
    void isALogarithmWhereItIsKnownToBe() {
        double z = 0.9999;

        assertThat(Hypergeometric.of(1, 1, 2, z)).isCloseTo(-Math.log1p(-z) / z, Percentage.withPercentage(1e-9));
    }

    @Test
    void refusesWhatTheSeriesCannotSum() {
        assertThatThrownBy(() -> Hypergeometric.of(1, 1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hypergeometric.of(1, 1, 2, -0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hypergeometric.of(1, 1, 2, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal exact(BigDecimal a, BigDecimal b, BigDecimal c, BigDecimal z) {
        var context = new MathContext(60);
        var sum = BigDecimal.ONE;
        var term = BigDecimal.ONE;
        for (int n = 0; n < 20_000; n++) {
            var k = BigDecimal.valueOf(n);
            term = term.multiply(a.add(k), context)
                    .multiply(b.add(k), context)
                    .multiply(z, context)
                    .divide(c.add(k).multiply(k.add(BigDecimal.ONE)), context);
            sum = sum.add(term, context);
            if (term.abs().compareTo(new BigDecimal("1e-40")) < 0) {
                return sum;
            }
        }
        return sum;
    }
}
