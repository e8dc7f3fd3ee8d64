package io.stammkunde.metrics.rebuild;

import io.smallrye.mutiny.Uni;
import io.stammkunde.metrics.ingest.EventBatch;
import io.stammkunde.metrics.ingest.PeopleBatch;

/**
 * The store that is built beside the one that answers. From its beginning on, whatever is read from Kafka goes to both;
 * what is added twice counts once.
 */
public interface NewStore {
    /** Begins with an empty one. */
    Uni<Void> begin();

    Uni<Void> add(PeopleBatch people);

    Uni<Void> add(EventBatch events);

    /** Puts it in the place of the one that answers, for good. */
    Uni<Void> takeOver();

    /** Throws it away. */
    Uni<Void> giveUp();

    /** Whether the store that answers has every event, those included that Kafka has forgotten. */
    boolean isCurrentComplete();
}
