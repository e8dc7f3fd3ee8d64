package io.stammkunde.gateway.proxy;

import io.stammkunde.gateway.GatewayConfig;
import io.stammkunde.gateway.answer.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Leaves a service alone for a moment when it failed several times in a row. Safe for use by several threads. */
final class Circuit {
    private final AtomicReference<CircuitState> state = new AtomicReference<>(new CircuitState.Closed(0));
    private final int threshold;
    private final Duration pause;
    private final Clock clock;

    Circuit(GatewayConfig.Circuit config, Clock clock) {
        this.threshold = config.failures();
        this.pause = config.pause();
        this.clock = clock;
    }

    /**
     * Lets a request in.
     *
     * @throws Refusal 503 while the circuit is open
     */
    void enter() {
        var now = clock.instant();
        while (true) {
            var before = state.get();
            if (!before.admitsAt(now)) {
                throw Refusal.unavailable(waitAt(before, now));
            }
            if (state.compareAndSet(before, before.admitted(now, pause))) {
                return;
            }
        }
    }

    void answered() {
        state.updateAndGet(CircuitState::answered);
    }

    void failed() {
        var now = clock.instant();
        state.updateAndGet(before -> before.failed(now, threshold, pause));
    }

    private Duration waitAt(CircuitState closedDoor, Instant now) {
        return switch (closedDoor) {
            case CircuitState.Closed closed -> Duration.ZERO;
            case CircuitState.Open open -> Duration.between(now, open.until());
            case CircuitState.Probing probing -> Duration.between(now, probing.until());
        };
    }
}
