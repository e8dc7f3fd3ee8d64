package io.stammkunde.consent.breach;

import static io.stammkunde.consent.breach.Incidents.AWARE;
import static io.stammkunde.consent.breach.Incidents.LEGAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.consent.breach.ClockLight.Colour;
import io.stammkunde.consent.deadline.BreachClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockLightTest {
    private static final BreachClock CLOCK = BreachClock.of(AWARE, 72);

    private static ClockLight undecidedAt(Instant now) {
        return ClockLight.of(CLOCK, new AuthorityCase.Undecided(), now);
    }

    private static ClockLight toldAt(Instant at) {
        var phase = new AuthorityCase.Phase(at, "clara", "what we knew", "", true);
        return ClockLight.of(
                CLOCK, new AuthorityCase.Notified("a risk", List.of(phase), null), at.plus(Duration.ofDays(90)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:30:00Z, Ample, GREEN",
        "2026-03-04T09:29:59Z, Ample, GREEN",
        "2026-03-04T09:30:00Z, Soon, AMBER",
        "2026-03-05T09:29:59Z, Soon, AMBER",
        "2026-03-05T09:30:00Z, LastHour, RED",
        "2026-03-05T09:59:59Z, LastHour, RED",
        "2026-03-05T10:00:00Z, Overdue, RED",
        "2026-04-05T10:00:00Z, Overdue, RED"
    })
    void theLightTurnsAtTheLastThirdAtTheStrictAndAtTheLegalEnd(Instant now, String name, Colour colour) {
        var light = undecidedAt(now);

        assertThat(light.getClass().getSimpleName()).isEqualTo(name);
        assertThat(light.colour()).isEqualTo(colour);
    }

    @Test
    void whatIsLeftIsCountedToTheLegalEnd() {
        assertThat(undecidedAt(LEGAL.minusSeconds(7))).isEqualTo(new ClockLight.LastHour(Duration.ofSeconds(7)));
        assertThat(undecidedAt(LEGAL.plusSeconds(7))).isEqualTo(new ClockLight.Overdue(Duration.ofSeconds(7)));
    }

    @Test
    void theFirstMessageStopsTheClock() {
        assertThat(toldAt(LEGAL.minusMillis(1)))
                .isEqualTo(new ClockLight.InTime(Duration.between(AWARE, LEGAL.minusMillis(1))));
        assertThat(toldAt(LEGAL)).isEqualTo(new ClockLight.Late(Duration.between(AWARE, LEGAL)));
    }

    @Test
    void aDecisionToTellDoesNotStopItAndOneNotToTellDoes() {
        assertThat(ClockLight.of(CLOCK, new AuthorityCase.Due("a risk", AWARE, "clara"), LEGAL))
                .isInstanceOf(ClockLight.Overdue.class);
        assertThat(ClockLight.of(CLOCK, new AuthorityCase.NotReportable("none", AWARE, "clara"), LEGAL))
                .isInstanceOf(ClockLight.NotNeeded.class);
    }
}
