package io.stammkunde.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CircuitStateTest {
    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final CircuitState FRESH = new CircuitState.Closed(0);

    @Test
    void opensAfterSoManyFailuresInARow() {
        var afterTwo = FRESH.failed(NOW, 3, PAUSE).failed(NOW, 3, PAUSE);

        assertThat(afterTwo.admitsAt(NOW)).isTrue();
        assertThat(afterTwo.failed(NOW, 3, PAUSE)).isEqualTo(new CircuitState.Open(NOW.plus(PAUSE)));
    }

    @Test
    void forgetsFailuresWhenAnAnswerComes() {
        var state = FRESH.failed(NOW, 3, PAUSE).failed(NOW, 3, PAUSE).answered().failed(NOW, 3, PAUSE);

        assertThat(state).isEqualTo(new CircuitState.Closed(1));
    }

    @Test
    void admitsNobodyDuringThePause() {
        var open = new CircuitState.Open(NOW.plus(PAUSE));

        assertThat(open.admitsAt(NOW.plus(PAUSE).minusNanos(1))).isFalse();
        assertThat(open.admitsAt(NOW.plus(PAUSE))).isTrue();
    }

    @Test
    void letsOneRequestTryAfterThePause() {
        var later = NOW.plus(PAUSE);

        var probing = new CircuitState.Open(later).admitted(later, PAUSE);

        assertThat(probing.admitsAt(later)).isFalse();
        assertThat(probing.answered()).isEqualTo(FRESH);
        assertThat(probing.failed(later, 3, PAUSE)).isEqualTo(new CircuitState.Open(later.plus(PAUSE)));
    }

    @Test
    void triesAgainIfNothingIsHeardOfTheAttempt() {
        var probing = new CircuitState.Probing(NOW.plus(PAUSE));

        assertThat(probing.admitsAt(NOW.plus(PAUSE))).isTrue();
    }

    @Test
    void isNotProlongedByStragglers() {
        var open = new CircuitState.Open(NOW.plus(PAUSE));

        assertThat(open.failed(NOW.plusSeconds(1), 3, PAUSE)).isEqualTo(open);
    }
}
