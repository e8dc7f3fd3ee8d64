package io.stammkunde.consent.audit.store;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Transactions;
import io.stammkunde.consent.audit.AuditLog;
import io.stammkunde.consent.audit.AuditLogContract;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(180)
class PostgresAuditLogTest extends AuditLogContract {
    @Inject
    AuditLog log;

    @Inject
    Transactions transactions;

    @Override
    protected AuditLog log() {
        return log;
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return transactions.run(work);
    }

    @Test
    @Override
    protected void whatFailsLeavesNeitherEntryNorGap() {
        super.whatFailsLeavesNeitherEntryNorGap();
    }
}
