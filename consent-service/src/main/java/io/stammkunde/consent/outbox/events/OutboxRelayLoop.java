package io.stammkunde.consent.outbox.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.context.OnContext;
import io.stammkunde.consent.outbox.RelayOutbox;
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
                .transformToUniAndConcatenate(tick -> round())
                .subscribe()
                .with(sent -> LOG.debugf("Relayed messages=%d", sent), this::ended);
    }

    void stop(@Observes ShutdownEvent event) {
        Objects.requireNonNull(running, "running").cancel();
    }

    private Uni<Integer> round() {
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
