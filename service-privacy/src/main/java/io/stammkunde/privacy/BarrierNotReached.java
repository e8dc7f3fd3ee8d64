package io.stammkunde.privacy;

import org.jspecify.annotations.Nullable;

/** Input that came before the erasure was not read in time. */
final class BarrierNotReached extends RuntimeException {
    private static final long serialVersionUID = 1;

    BarrierNotReached(String missing, @Nullable Throwable cause) {
        super("input before the barrier is not read yet: " + missing, cause);
    }
}
