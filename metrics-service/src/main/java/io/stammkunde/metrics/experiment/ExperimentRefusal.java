package io.stammkunde.metrics.experiment;

/** Something that cannot be done with an experiment, for a reason the caller can act on. */
public abstract sealed class ExperimentRefusal extends RuntimeException {
    private ExperimentRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** Nobody has created it. */
    public static final class Unknown extends ExperimentRefusal {
        Unknown(String key) {
            super("there is no experiment '%s', GET /v1/experiments lists them".formatted(key));
        }
    }

    /** The key is taken. */
    public static final class Exists extends ExperimentRefusal {
        public Exists(String key) {
            super("there is an experiment '%s' already; a key is used once, for events name it".formatted(key));
        }
    }

    /** The state does not allow it. */
    public static final class WrongState extends ExperimentRefusal {
        WrongState(Experiment experiment, String wanted) {
            super("experiment '%s' is %s; %s"
                    .formatted(experiment.key(), experiment.state().key(), wanted));
        }
    }

    /** Another running experiment of the group has some of the same people. */
    public static final class SliceTaken extends ExperimentRefusal {
        public SliceTaken(Slice slice) {
            super("a running experiment of the group '%s' has people between %s and %s; choose another slice or stop it"
                    .formatted(slice.group(), slice.from(), slice.to()));
        }
    }
}
