package io.stammkunde.segment.intake;

import io.smallrye.mutiny.Uni;

/** How far the intake has come. */
public interface IngestionProgress {
    Uni<Progress> now();

    /**
     * Counted over all instances.
     *
     * @param events records of events taken in since the topic began
     * @param profiles records of profiles taken in since the topic began
     * @param lag records of these and of scores that are still to be taken in
     */
    record Progress(long events, long profiles, long lag) {}
}
