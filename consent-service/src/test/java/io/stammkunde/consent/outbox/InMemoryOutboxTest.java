package io.stammkunde.consent.outbox;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Await;
import java.util.function.Supplier;

class InMemoryOutboxTest extends OutboxContract {
    private final InMemoryOutbox outbox = new InMemoryOutbox();

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return Await.await(work.get());
    }
}
