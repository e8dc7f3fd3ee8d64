package io.stammkunde.consent.outbox;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * Sends what waits in one shard. The shard is held by this transaction until the messages are marked; if this process
 * ends before that, they are sent again.
 */
@ApplicationScoped
public class RelayShard {
    private final Outbox outbox;
    private final MessageSender sender;
    private final ConsentConfig config;
    private final Clock clock;

    public RelayShard(Outbox outbox, MessageSender sender, ConsentConfig config, Clock clock) {
        this.outbox = outbox;
        this.sender = sender;
        this.config = config;
        this.clock = clock;
    }

    /** Shards that have something to send. */
    @WithTransaction
    public Uni<List<Integer>> waiting() {
        return outbox.waiting();
    }

    /** Sends one batch of a shard. */
    @WithTransaction
    public Uni<Relayed> handle(int shard) {
        return outbox.take(shard, config.outbox().batchSize()).chain(this::send);
    }

    private Uni<Relayed> send(List<OutboxMessage> messages) {
        if (messages.isEmpty()) {
            return Uni.createFrom().item(new Relayed(0, 0, 0));
        }
        return sender.send(messages)
                .map(acknowledged -> Settled.of(messages, acknowledged))
                .call(settled -> outbox.markSent(settled, clock.instant()))
                .map(settled -> new Relayed(
                        messages.size(), settled.size(), config.outbox().batchSize()));
    }

    /**
     * What one batch came to.
     *
     * @param taken messages that were waiting
     * @param settled of these, messages that need not be sent again
     * @param asked how many could have been taken
     */
    public record Relayed(int taken, int settled, int asked) {
        /** Whether there may be more, and the broker takes it. */
        public boolean shouldGoOn() {
            return taken > 0 && taken == asked && settled == taken;
        }

        /** Whether the broker did not take all. */
        public boolean isStuck() {
            return settled < taken;
        }
    }
}
