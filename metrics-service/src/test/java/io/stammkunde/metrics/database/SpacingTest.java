package io.stammkunde.metrics.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpacingTest {
    private static final Duration BETWEEN = Duration.ofNanos(100);

    private static Spacing spacing() {
        return new Spacing(BETWEEN, -50);
    }

    private static long at(Spacing spacing, long now) {
        return now + spacing.waitAt(now).toNanos();
    }

    @Test
    void whoeverAsksFirstWaitsForNothingAndTheNextShareATime() {
        var spacing = spacing();
        assertThat(at(spacing, 0)).isZero();
        assertThat(at(spacing, 10)).isEqualTo(100);
        assertThat(at(spacing, 99)).isEqualTo(100);
        assertThat(at(spacing, 100)).isEqualTo(200);
        assertThat(at(spacing, 350)).isEqualTo(350);
        assertThat(at(spacing, 360)).isEqualTo(450);
    }

    @Property
    void timesAreFarEnoughApartAndNobodyWaitsLongerThanThat(
            @ForAll @Size(max = 50) List<@IntRange(max = 300) Integer> pauses) {
        var spacing = spacing();
        var times = new ArrayList<Long>();
        long now = 0;
        for (int pause : pauses) {
            now += pause;
            long time = at(spacing, now);
            assertThat(time).isBetween(now, now + BETWEEN.toNanos());
            times.add(time);
        }
        var distinct = times.stream().distinct().toList();
        for (int i = 1; i < distinct.size(); i++) {
            assertThat(distinct.get(i) - distinct.get(i - 1)).isGreaterThanOrEqualTo(BETWEEN.toNanos());
        }
    }
}
