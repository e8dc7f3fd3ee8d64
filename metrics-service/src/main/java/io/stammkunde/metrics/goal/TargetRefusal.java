package io.stammkunde.metrics.goal;

import java.util.UUID;

/** Something that cannot be done with a target, for a reason the caller can act on. */
public abstract sealed class TargetRefusal extends RuntimeException {
    private TargetRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** There is none, or no longer. */
    public static final class Unknown extends TargetRefusal {
        public Unknown(UUID id) {
            super("there is no target %s, GET /v1/metrics/targets lists them".formatted(id));
        }
    }

    /** Somebody else has changed it meanwhile. */
    public static final class Changed extends TargetRefusal {
        public Changed(Target kept) {
            super("the target is at version %d; read it again and decide anew".formatted(kept.version()));
        }
    }

    /** There are as many as allowed. */
    public static final class TooMany extends TargetRefusal {
        public TooMany(int most) {
            super("there are %d targets already; remove one that nobody looks at".formatted(most));
        }
    }
}
