package io.stammkunde.consent.outbox;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An outbox without transactions: what is done stays done. */
public final class InMemoryOutbox implements Outbox {
    private final Map<Long, OutboxMessage> messages = new TreeMap<>();
    private final Map<Long, Instant> sent = new HashMap<>();

    @Override
    public Uni<Void> append(List<OutboxMessage> added) {
        added.forEach(message -> messages.put(message.id(), message));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<List<Integer>> waiting() {
        return Uni.createFrom()
                .item(() -> unsent().stream()
                        .map(message -> Shard.of(message.key()))
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Override
    public Uni<List<OutboxMessage>> take(int shard, int limit) {
        return Uni.createFrom()
                .item(() -> unsent().stream()
                        .filter(message -> Shard.of(message.key()) == shard)
                        .limit(limit)
                        .toList());
    }

    @Override
    public Uni<Void> markSent(Collection<Long> ids, Instant at) {
        ids.forEach(id -> sent.put(id, at));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Integer> drop(Instant sentBefore) {
        var old = messages.keySet().stream()
                .filter(id -> sent.containsKey(id) && sent.get(id).isBefore(sentBefore))
                .toList();
        old.forEach(messages::remove);
        return Uni.createFrom().item(old.size());
    }

    /** Everything that was appended and not dropped. */
    public List<OutboxMessage> messages() {
        return new ArrayList<>(messages.values());
    }

    private List<OutboxMessage> unsent() {
        return messages.values().stream()
                .filter(message -> !sent.containsKey(message.id()))
                .toList();
    }
}
