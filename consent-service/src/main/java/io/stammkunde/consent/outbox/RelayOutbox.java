package io.stammkunde.consent.outbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Sends all that waits, one shard after the other. */
@ApplicationScoped
public class RelayOutbox {
    private static final Logger LOG = Logger.getLogger(RelayOutbox.class);

    private final RelayShard shard;

    public RelayOutbox(RelayShard shard) {
        this.shard = shard;
    }

    /** Done when nothing waits, or the broker takes no more; the number of messages sent. */
    public Uni<Integer> handle() {
        return shard.waiting().chain(this::relay);
    }

    private Uni<Integer> relay(List<Integer> shards) {
        return Multi.createFrom()
                .iterable(shards)
                .onItem()
                .transformToUniAndConcatenate(this::drain)
                .collect()
                .with(Collectors.summingInt(sent -> sent));
    }

    private Uni<Integer> drain(int number) {
        return shard.handle(number).chain(relayed -> goOn(number, relayed));
    }

    private Uni<Integer> goOn(int number, RelayShard.Relayed relayed) {
        if (relayed.isStuck()) {
            LOG.warnf(
                    "Broker did not acknowledge shard=%d taken=%d settled=%d",
                    number, relayed.taken(), relayed.settled());
        }
        return relayed.shouldGoOn()
                ? drain(number).map(more -> relayed.settled() + more)
                : Uni.createFrom().item(relayed.settled());
    }
}
