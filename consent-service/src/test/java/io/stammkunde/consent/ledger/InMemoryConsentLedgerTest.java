package io.stammkunde.consent.ledger;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Await;
import java.util.function.Supplier;

class InMemoryConsentLedgerTest extends ConsentLedgerContract {
    private final InMemoryConsentLedger ledger = new InMemoryConsentLedger();

    @Override
    protected ConsentLedger ledger() {
        return ledger;
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return Await.await(work.get());
    }
}
