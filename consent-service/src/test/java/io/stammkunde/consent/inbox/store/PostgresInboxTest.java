package io.stammkunde.consent.inbox.store;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Transactions;
import io.stammkunde.consent.inbox.Inbox;
import io.stammkunde.consent.inbox.InboxContract;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(180)
class PostgresInboxTest extends InboxContract {
    @Inject
    Inbox inbox;

    @Inject
    Transactions transactions;

    @Override
    protected Inbox inbox() {
        return inbox;
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return transactions.run(work);
    }
}
