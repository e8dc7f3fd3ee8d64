package io.stammkunde.metrics.rebuild;

/** A rebuild is at work, and one is enough. */
public final class RebuildRunning extends RuntimeException {
    RebuildRunning() {
        super("a rebuild is running; GET /v1/metrics/rebuild tells how far it is", null, false, false);
    }
}
