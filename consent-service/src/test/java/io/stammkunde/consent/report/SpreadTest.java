package io.stammkunde.consent.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpreadTest {
    private static Spread of(int... days) {
        return Spread.of(IntStream.of(days).mapToObj(Duration::ofDays).toList()).orElseThrow();
    }

    @Test
    void ofAnEvenNumberTheMedianIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(of(9, 1, 4, 2).median()).isEqualTo(Duration.ofDays(3));
        assertThat(of(1, 2).median()).isEqualTo(Duration.ofHours(36));
        assertThat(of(9, 1, 4).median()).isEqualTo(Duration.ofDays(4));
    }

    @Test
    void theNinetiethPercentileIsAValueThatThereWas() {
        assertThat(of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1).ninetieth()).isEqualTo(Duration.ofDays(9));
        assertThat(of(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1).ninetieth()).isEqualTo(Duration.ofDays(10));
        assertThat(of(5).ninetieth()).isEqualTo(Duration.ofDays(5));
    }

    @Test
    void nothingHasNoSpread() {
        assertThat(Spread.of(List.of())).isEmpty();
    }

    @Test
    void daysAreRoundedHalfUp() {
        assertThat(Elapsed.days(Duration.ofSeconds(432))).isEqualTo(new BigDecimal("0.01"));
        assertThat(Elapsed.days(Duration.ofSeconds(431))).isEqualTo(new BigDecimal("0.00"));
        assertThat(Elapsed.days(Duration.ofDays(30).plusHours(12))).isEqualTo(new BigDecimal("30.50"));
        assertThat(Elapsed.hours(Duration.ofMinutes(90))).isEqualTo(new BigDecimal("1.50"));
    }

    /** By the definition: nine tenths do not exceed it, and they would exceed any smaller one. */
    @Property(tries = 300)
    void noSmallerValueIsAtLeastAsLongAsNineTenths(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 40) Integer> days) {
        var ninetieth = of(days.stream().mapToInt(Integer::intValue).toArray())
                .ninetieth()
                .toDays();

        assertThat(10 * days.stream().filter(day -> day <= ninetieth).count()).isGreaterThanOrEqualTo(9L * days.size());
        assertThat(10 * days.stream().filter(day -> day < ninetieth).count()).isLessThan(9L * days.size());
    }
}
