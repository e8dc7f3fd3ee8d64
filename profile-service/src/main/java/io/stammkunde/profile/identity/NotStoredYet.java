package io.stammkunde.profile.identity;

/**
 * A decision rests on one that is not stored yet, and another instance may still decide otherwise. Store what is decided,
 * then plan on.
 */
public final class NotStoredYet extends RuntimeException {
    NotStoredYet() {
        super("rests on a decision that is not stored yet", null, false, false);
    }
}
