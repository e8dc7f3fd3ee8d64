package io.stammkunde.consent.inbox;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Await;
import java.util.function.Supplier;

class InMemoryInboxTest extends InboxContract {
    private final InMemoryInbox inbox = new InMemoryInbox();

    @Override
    protected Inbox inbox() {
        return inbox;
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return Await.await(work.get());
    }
}
