package io.stammkunde.consent.expiry;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.ledger.AppendToLedger;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.ledger.LedgerCommand;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.PurposeRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ends consents that have reached the end of their validity, or whose purpose is over. */
@ApplicationScoped
public class ExpireConsents {
    private final PurposeRegister purposes;
    private final ConsentLedger ledger;
    private final AppendToLedger append;
    private final ConsentConfig config;
    private final Clock clock;

    public ExpireConsents(
            PurposeRegister purposes, ConsentLedger ledger, AppendToLedger append, ConsentConfig config, Clock clock) {
        this.purposes = purposes;
        this.ledger = ledger;
        this.append = append;
        this.config = config;
        this.clock = clock;
    }

    /** Ends one batch; whether there may be more. */
    @WithTransaction
    public Uni<Boolean> handle() {
        var limit = config.expiry().batchSize();
        return purposes.load()
                .map(known -> known.endedAt(clock.instant()))
                .chain(over -> ended(over, limit).call(keys -> expire(keys, over)))
                .map(keys -> keys.size() == limit);
    }

    /** Those that end by themselves first; the rest of the batch is for those that end with their purpose. */
    private Uni<List<ConsentKey>> ended(Map<PurposeKey, Instant> over, int limit) {
        return ledger.ended(clock.instant(), limit)
                .chain(keys -> over.isEmpty() || keys.size() == limit
                        ? Uni.createFrom().item(keys)
                        : ledger.permitting(over.keySet(), limit - keys.size()).map(more -> union(keys, more)));
    }

    private Uni<?> expire(List<ConsentKey> ended, Map<PurposeKey, Instant> over) {
        return ended.isEmpty()
                ? Uni.createFrom().voidItem()
                : append.handle(ended.stream()
                        .<LedgerCommand>map(key -> new LedgerCommand.Expire(key, over.get(key.purpose())))
                        .toList());
    }

    /** With repetitions, which expire once, so that a full batch is known by its size. */
    private static List<ConsentKey> union(List<ConsentKey> keys, List<ConsentKey> more) {
        return Stream.concat(keys.stream(), more.stream()).toList();
    }
}
