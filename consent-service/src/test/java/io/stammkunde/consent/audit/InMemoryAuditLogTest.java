package io.stammkunde.consent.audit;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Await;
import java.util.function.Supplier;

class InMemoryAuditLogTest extends AuditLogContract {
    private final AuditLog log = new InMemoryAuditLog();

    @Override
    protected AuditLog log() {
        return log;
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return Await.await(work.get());
    }
}
