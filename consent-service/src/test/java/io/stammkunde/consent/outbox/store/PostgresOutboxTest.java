package io.stammkunde.consent.outbox.store;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.Transactions;
import io.stammkunde.consent.outbox.Outbox;
import io.stammkunde.consent.outbox.OutboxContract;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@Timeout(180)
@TestProfile(PostgresOutboxTest.RelayRests.class)
class PostgresOutboxTest extends OutboxContract {
    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected <T> T inTransaction(Supplier<Uni<T>> work) {
        return transactions.run(work);
    }

    /** The service's own relay would send what the tests put there. */
    public static class RelayRests implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("stammkunde.consent.outbox.poll-interval", "P1D");
        }
    }
}
