package io.stammkunde.consent.outbox;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The table of messages. Every method joins the running transaction. */
public interface Outbox {
    /**
     * Adds messages. For each key, ids must grow with the order of commits; whoever appends holds a lock on what the key
     * stands for.
     */
    Uni<Void> append(List<OutboxMessage> messages);

    /** Shards that have something to send. */
    Uni<List<Integer>> waiting();

    /**
     * Takes a shard until the transaction ends, and reads its oldest unsent messages in order. Nothing if another
     * instance has the shard.
     */
    Uni<List<OutboxMessage>> take(int shard, int limit);

    /** Notes that the broker has these. */
    Uni<Void> markSent(Collection<Long> ids, Instant at);

    /** Drops what was sent before an instant; the number of messages dropped. */
    Uni<Integer> drop(Instant sentBefore);
}
