package io.stammkunde.consent.outbox;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;

/** Hands messages to the broker. */
public interface MessageSender {
    /**
     * Sends messages in their order. Never fails: what the broker did not acknowledge is missing in the answer.
     *
     * @return ids of the acknowledged messages
     */
    Uni<Set<Long>> send(List<OutboxMessage> messages);
}
