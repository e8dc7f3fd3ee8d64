package io.stammkunde.consent.outbox.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.outbox.RelayOutbox;
import io.stammkunde.context.OnContext;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Relays at short intervals, one round after the other. A failed round is tried again with the next tick. */
@ApplicationScoped
class OutboxRelayLoop {
    private static final Logger LOG = Logger.getLogger(OutboxRelayLoop.class);

    private final RelayOutbox relay;
    private final ConsentConfig config;
    private final Vertx vertx;
    private @Nullable Cancellable running;
    private volatile Uni<Integer> round = Uni.createFrom().item(0);

    OutboxRelayLoop(RelayOutbox relay, ConsentConfig config, Vertx vertx) {
        this.relay = relay;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        running = Multi.createFrom()
                .ticks()
                .every(config.outbox().pollInterval())
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> beginRound())
                .subscribe()
                .with(sent -> LOG.debugf("Relayed messages=%d", sent), this::ended);
    }

    /** Lets the round under way come to its end, while the database is still there. */
    void stop(@Observes ShutdownEvent event) {
        Objects.requireNonNull(running, "running").cancel();
        round.await().atMost(config.outbox().sendTimeout());
    }

    /** Memoized: ending the loop does not end the round in the middle of its transaction. */
    private Uni<Integer> beginRound() {
        round = relayAll().memoize().indefinitely();
        return round;
    }

    private Uni<Integer> relayAll() {
        return OnContext.begin(vertx, relay::handle)
                .onFailure()
                .invoke(failure -> LOG.error("Relaying the outbox failed and is tried again", failure))
                .onFailure()
                .recoverWithItem(0);
    }

    private void ended(Throwable failure) {
        LOG.fatal("The relay of the outbox has ended", failure);
    }
}
