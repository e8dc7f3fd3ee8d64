package io.stammkunde.metrics.database;

/** The store failed: disk, memory or a defect. The change was not made; trying again is safe. */
public final class StoreFailure extends RuntimeException {
    StoreFailure(Throwable cause) {
        super("the store failed", cause);
    }
}
