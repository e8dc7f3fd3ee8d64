package io.stammkunde.consent.choice;

import io.smallrye.mutiny.Uni;

/** Counts handled events for good. */
public interface IntakeProgress {
    /** Adds to a consumer's count; joins the running transaction. */
    Uni<Void> add(String consumer, int events);

    /** A consumer's count. */
    Uni<Long> count(String consumer);
}
