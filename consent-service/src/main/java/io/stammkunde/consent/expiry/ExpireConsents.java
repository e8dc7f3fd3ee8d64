package io.stammkunde.consent.expiry;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.ledger.AppendToLedger;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.ledger.LedgerCommand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Ends consents that have reached the end of their validity. */
@ApplicationScoped
public class ExpireConsents {
    private final ConsentLedger ledger;
    private final AppendToLedger append;
    private final ConsentConfig config;
    private final Clock clock;

    public ExpireConsents(ConsentLedger ledger, AppendToLedger append, ConsentConfig config, Clock clock) {
        this.ledger = ledger;
        this.append = append;
        this.config = config;
        this.clock = clock;
    }

    /** Ends one batch; whether there may be more. */
    @WithTransaction
    public Uni<Boolean> handle() {
        var limit = config.expiry().batchSize();
        return ledger.ended(clock.instant(), limit).call(this::expire).map(ended -> ended.size() == limit);
    }

    private Uni<?> expire(List<ConsentKey> ended) {
        return ended.isEmpty()
                ? Uni.createFrom().voidItem()
                : append.handle(ended.stream().map(ExpireConsents::command).toList());
    }

    private static LedgerCommand command(ConsentKey key) {
        return new LedgerCommand.Expire(key);
    }
}
