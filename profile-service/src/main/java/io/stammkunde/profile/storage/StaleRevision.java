package io.stammkunde.profile.storage;

/** Somebody else wrote in the meantime: what was planned rests on an old state, so load and plan again. */
public final class StaleRevision extends RuntimeException {
    public StaleRevision() {
        super("written by somebody else in the meantime", null, false, false);
    }
}
