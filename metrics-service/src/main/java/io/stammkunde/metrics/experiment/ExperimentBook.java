package io.stammkunde.metrics.experiment;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where experiments are written down. */
public interface ExperimentBook {
    /** Writes down a new one; fails with {@link ExperimentRefusal.Exists} if the key is taken. */
    Uni<Void> add(Experiment experiment);

    /**
     * Puts an experiment into its state if it is still in the state before, all at once for all callers.
     *
     * <p>Fails with {@link ExperimentRefusal.SliceTaken} where it would run beside another one of its group that has
     * some of the same people.
     *
     * @return false if another caller moved it first
     */
    Uni<Boolean> move(Experiment experiment, ExperimentState.Name before);

    /** The experiment, or null. */
    Uni<@Nullable Experiment> find(String key);

    /** Experiments after a position, the latest first. */
    Uni<List<Experiment>> page(@Nullable Position after, int limit);

    /** All that are not drafts. */
    Uni<List<Experiment>> begun();

    /** An instant as exactly as the book keeps it. */
    static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** A place in the list. */
    record Position(Instant createdAt, String key) {}
}
