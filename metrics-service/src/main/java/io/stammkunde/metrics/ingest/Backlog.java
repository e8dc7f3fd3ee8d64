package io.stammkunde.metrics.ingest;

import io.smallrye.mutiny.Uni;

/** What was sent but not read yet. */
public interface Backlog {
    /** Number of records; fails with {@link BacklogUnknown} if the broker does not tell. */
    Uni<Long> records();
}
