package io.stammkunde.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.stammkunde.context.OnContext;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Runs database work of a test where the service's own runs: on an event loop, in a transaction. */
@ApplicationScoped
public class Transactions {
    private final Vertx vertx;

    Transactions(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Does the work in one transaction and waits for it. */
    public <T> T run(Supplier<Uni<T>> work) {
        return Await.await(OnContext.begin(vertx, () -> Panache.withTransaction(work)));
    }
}
