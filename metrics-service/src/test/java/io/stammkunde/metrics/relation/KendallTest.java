package io.stammkunde.metrics.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KendallTest {
    @Property(tries = 200)
    void itIsWhatComparingEachTwoCustomersGives(
            @ForAll long seed,
            @ForAll @IntRange(min = 4, max = 60) int size,
            @ForAll @IntRange(min = 2, max = 50) int values) {
        var random = new Random(seed);
        double[] x = random.ints(size, 0, values).asDoubleStream().toArray();
        double[] y = Arrays.stream(x)
                .map(value -> random.nextBoolean() ? value : random.nextInt(values))
                .toArray();

        var kendall = Kendall.of(x, y);

        double balance = 0;
        double differX = 0;
        double differY = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                balance += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
                differX += Math.abs(Math.signum(x[i] - x[j]));
                differY += Math.abs(Math.signum(y[i] - y[j]));
            }
        }
        if (differX == 0 || differY == 0) {
            assertThat(kendall).isNull();
        } else {
            assertThat(kendall).isNotNull();
            assertThat(kendall.coefficient()).isCloseTo(balance / Math.sqrt(differX * differY), within(1e-12));
            assertThat(kendall.pValue()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aHundredThousandCustomersAreCompared() {
        double[] x = new double[100_000];
        double[] opposite = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
            opposite[i] = -i;
        }

        assertThat(Kendall.of(x, opposite)).isNotNull().satisfies(found -> {
            assertThat(found.coefficient()).isCloseTo(-1, within(1e-12));
            assertThat(found.pValue()).isZero();
        });
    }

    @Test
    void whatDoesNotVaryGoesTogetherWithNothing() {
        double[] constant = {3, 3, 3, 3, 3};
        double[] rising = {1, 2, 3, 4, 5};

        assertThat(Kendall.of(constant, rising)).isNull();
        assertThat(Pearson.of(rising, constant, 0.95)).isNull();
        assertThat(Spearman.of(constant, rising)).isNull();
        assertThat(Pearson.of(new double[3], new double[3], 0.95)).isNull();
        assertThat(Pearson.of(rising, rising, 0.95)).isEqualTo(new Pearson(1, 1, 1, 0));
    }
}
