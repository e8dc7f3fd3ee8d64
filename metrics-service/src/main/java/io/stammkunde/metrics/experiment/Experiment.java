package io.stammkunde.metrics.experiment;

import java.time.Instant;

/**
 * An experiment.
 *
 * @param key as events name it, {@code experiment_id}
 * @param createdAt when it was written down
 */
public record Experiment(String key, Definition definition, ExperimentState state, Instant createdAt) {
    /** The same experiment in another state. */
    Experiment in(ExperimentState next) {
        return new Experiment(key, definition, next, createdAt);
    }
}
