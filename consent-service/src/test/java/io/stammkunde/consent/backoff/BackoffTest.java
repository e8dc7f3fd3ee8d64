package io.stammkunde.consent.backoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Backoff backoff = new Backoff(Duration.ofSeconds(10), HOUR);

    @Test
    void waitsDouble() {
        assertThat(backoff.after(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(backoff.after(1)).isEqualTo(Duration.ofSeconds(20));
        assertThat(backoff.after(8)).isEqualTo(Duration.ofSeconds(2560));
        assertThat(backoff.after(9)).isEqualTo(HOUR);
    }

    @Property
    void noWaitIsBeyondTheLongestOrShorterThanTheOneBefore(@ForAll @IntRange(min = 1) int failures) {
        assertThat(backoff.after(failures))
                .isLessThanOrEqualTo(HOUR)
                .isGreaterThanOrEqualTo(backoff.after(failures - 1));
    }
}
