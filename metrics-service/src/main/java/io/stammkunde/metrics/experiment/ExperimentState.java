package io.stammkunde.metrics.experiment;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where an experiment stands. Each state offers its legal moves only. */
public sealed interface ExperimentState {
    /** Written down; nobody is assigned. */
    record Draft() implements ExperimentState {
        public Running start(Instant at) {
            return new Running(at);
        }
    }

    /** People are assigned. */
    record Running(Instant since) implements ExperimentState {
        public Stopped stop(Instant at) {
            return new Stopped(since, at);
        }
    }

    /** Nobody is assigned any more; exposures up to {@code at} count. */
    record Stopped(Instant since, Instant at) implements ExperimentState {}

    /** Its name in answers. */
    default String key() {
        return name().name().toLowerCase(Locale.ROOT);
    }

    /** The state without its times. */
    default Name name() {
        return switch (this) {
            case Draft d -> Name.DRAFT;
            case Running r -> Name.RUNNING;
            case Stopped s -> Name.STOPPED;
        };
    }

    default @Nullable Instant startedAt() {
        return switch (this) {
            case Draft d -> null;
            case Running r -> r.since();
            case Stopped s -> s.since();
        };
    }

    default @Nullable Instant stoppedAt() {
        return this instanceof Stopped stopped ? stopped.at() : null;
    }

    /** States in the order they come in. */
    enum Name {
        DRAFT,
        RUNNING,
        STOPPED
    }
}
