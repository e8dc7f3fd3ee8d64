package io.stammkunde.metrics.ingest;

import io.smallrye.mutiny.Uni;
import java.util.Map;

/**
 * Where the rows are kept. Adding a batch keeps all of it together with its watermarks, or nothing; it is durable when
 * it is answered, and adding the same batch again changes nothing.
 */
public interface FigureStore {
    /** Adds the events that are not there yet. */
    Uni<Void> add(EventBatch batch);

    /** Takes over what is newer than what is known. */
    Uni<Void> add(PeopleBatch batch);

    /** Takes over who is in which segment. */
    Uni<Void> add(MembershipBatch batch);

    /** How far each partition of a topic has been read; a partition that was never read is missing. */
    Uni<Map<Integer, Long>> watermarks(String topic);

    /** How much there is. */
    Uni<Contents> contents();

    /**
     * How much there is.
     *
     * @param events each once
     * @param orders each once
     * @param ordersWithoutValue those whose event told no value; they add nothing to revenue
     */
    record Contents(long events, long orders, long ordersWithoutValue) {}
}
