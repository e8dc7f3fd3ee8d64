package io.stammkunde.metrics.alert;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where alerts are written down. */
public interface AlertBook {
    /**
     * Writes an alert down, to be announced, unless its target's period was told of before: once for all callers,
     * instances and restarts.
     *
     * @return whether it is new
     */
    Uni<Boolean> raise(Alert alert);

    /** Alerts in a state after a position, the latest first. */
    Uni<List<Alert>> page(AlertState state, @Nullable Position after, int limit);

    /** Notes who has taken note, unless somebody has already; the alert as it is then, or null. */
    Uni<@Nullable Alert> acknowledge(UUID id, String by, Instant at);

    /**
     * Hands out alerts that were not announced, the oldest first, and notes them as announced once that has succeeded. No
     * two callers are handed the same ones at the same time; if announcing fails they are handed out again.
     *
     * @return how many there were
     */
    Uni<Integer> announce(int most, Instant at, Function<List<Alert>, Uni<Void>> announcing);

    /** A place in the list. */
    record Position(Instant raisedAt, UUID id) {}
}
