package io.stammkunde.gateway.proxy;

import java.time.Duration;
import java.time.Instant;

/** Whether a service is asked at all. Every move returns the next state; nothing here knows a clock. */
sealed interface CircuitState {
    /** Requests pass; so many failed in a row until now. */
    record Closed(int failuresInARow) implements CircuitState {}

    /** Nothing passes until then. */
    record Open(Instant until) implements CircuitState {}

    /** One request is on its way to find out; if nothing is heard of it until then, another may try. */
    record Probing(Instant until) implements CircuitState {}

    /** Whether a request that comes now may pass. */
    default boolean admitsAt(Instant now) {
        return switch (this) {
            case Closed closed -> true;
            case Open open -> !now.isBefore(open.until());
            case Probing probing -> !now.isBefore(probing.until());
        };
    }

    /** After a request was let in. */
    default CircuitState admitted(Instant now, Duration pause) {
        return switch (this) {
            case Closed closed -> closed;
            case Open open -> new Probing(now.plus(pause));
            case Probing probing -> new Probing(now.plus(pause));
        };
    }

    /** After the service answered, whatever it said. */
    default CircuitState answered() {
        return new Closed(0);
    }

    /** After a connection was refused or broke, or a deadline passed. */
    default CircuitState failed(Instant now, int threshold, Duration pause) {
        return switch (this) {
            case Closed closed when closed.failuresInARow() + 1 < threshold -> new Closed(closed.failuresInARow() + 1);
            case Closed closed -> new Open(now.plus(pause));
            case Probing probing -> new Open(now.plus(pause));
            case Open open -> open; // a straggler from before
        };
    }
}
