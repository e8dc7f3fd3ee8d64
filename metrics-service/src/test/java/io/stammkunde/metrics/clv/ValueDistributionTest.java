package io.stammkunde.metrics.clv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ValueDistributionTest {
    private static final int LEAST = 5;

    @Property(tries = 300)
    void everyCustomerIsInOneBinAndNoBinIsAboutFew(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 20_000) Double> drawn) {
        double[] values = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        var distribution = ValueDistribution.of(values, "EUR", LEAST);

        double total = 0;
        double low = 0;
        for (var bin : distribution.bins()) {
            boolean isLast = bin.equals(distribution.bins().getLast());
            long customers = Arrays.stream(values)
                    .filter(value -> value >= bin.low() && (isLast || value < bin.high()))
                    .count();
            assertThat(bin.customers()).isEqualTo(customers);
            assertThat(bin.low()).isEqualTo(low).isLessThan(bin.high());
            if (values.length >= LEAST) {
                assertThat(bin.customers()).matches(count -> count == 0 || count >= LEAST);
            }
            total += bin.value();
            low = bin.high();
        }
        assertThat(total).isCloseTo(DoubleStream.of(values).sum(), within(1e-6));
        assertThat(distribution.total()).isCloseTo(total, within(1e-6));
        assertThat(low).isGreaterThan(DoubleStream.of(values).max().orElseThrow());
    }

    @Property(tries = 100)
    void theTopFifthIsThatOfTheSortedValues(
            @ForAll @Size(min = 5, max = 60) List<@DoubleRange(min = 1, max = 20_000) Double> drawn) {
        double[] values = drawn.stream().mapToDouble(Double::doubleValue).toArray();
        var distribution = ValueDistribution.of(values, "EUR", LEAST);

        double top = DoubleStream.of(values)
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(values.length / 5)
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(distribution.top20Share())
                .isCloseTo(top / DoubleStream.of(values).sum(), within(1e-12));
    }

    @Test
    void boundsAreRoundNumbers() {
        assertThat(ValueDistribution.edges(700))
                .containsExactly(0.0, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(ValueDistribution.of(new double[] {4, 1, 3, 10}, "EUR", LEAST)
                        .median())
                .isEqualTo(3.5);
        assertThat(ValueDistribution.of(new double[0], "EUR", LEAST).median()).isNull();
    }
}
