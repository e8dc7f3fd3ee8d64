package io.stammkunde.consent.ledger.store;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Transactions;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.ledger.ConsentLedgerContract;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(180)
class PostgresConsentLedgerTest extends ConsentLedgerContract {
    @Inject
    ConsentLedger ledger;

    @Inject
    Transactions transactions;

    @Override
    protected ConsentLedger ledger() {
        return ledger;
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return transactions.run(work);
    }
}
