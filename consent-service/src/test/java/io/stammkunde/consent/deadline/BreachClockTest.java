package io.stammkunde.consent.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BreachClockTest {
    @Test
    void theHourOfAwarenessIsNotCountedAndSummerTimeDoesNotStretchIt() {
        var clock = BreachClock.of(instant("2026-03-27T15:30+01:00"), 72);

        assertThat(clock.legal()).isEqualTo(instant("2026-03-30T17:00+02:00"));
        assertThat(clock.strict()).isEqualTo(instant("2026-03-30T16:30+02:00"));
    }

    @Test
    void awarenessOnTheHourStillUsesThatHourUp() {
        assertThat(BreachClock.of(instant("2026-03-02T15:00+01:00"), 72).legal())
                .isEqualTo(instant("2026-03-05T16:00+01:00"));
    }

    @Test
    void whatIsLeftBecomesNegativeWhenItIsTooLate() {
        var clock = BreachClock.of(instant("2026-03-02T15:30+01:00"), 72);

        assertThat(clock.remaining(instant("2026-03-05T15:00+01:00"))).isEqualTo(Duration.ofHours(1));
        assertThat(clock.remaining(instant("2026-03-05T17:00+01:00"))).isEqualTo(Duration.ofHours(-1));
    }

    @Test
    void aPeriodWithoutHoursIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> BreachClock.of(Instant.EPOCH, 0));
    }

    @Property
    void whoCountsStrictlyIsUpToAnHourEarlier(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @IntRange(min = 1, max = 720) int hours) {
        var clock = BreachClock.of(Instant.ofEpochSecond(second), hours);

        assertThat(Duration.between(clock.strict(), clock.legal()))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofHours(1));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
