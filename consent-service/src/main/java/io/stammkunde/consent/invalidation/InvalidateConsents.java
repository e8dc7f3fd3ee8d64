package io.stammkunde.consent.invalidation;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ConsentConfig;
import io.stammkunde.consent.ledger.AppendToLedger;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.ledger.LedgerCommand;
import io.stammkunde.consent.notice.NoticeOutline;
import io.stammkunde.consent.notice.NoticeOutlines;
import io.stammkunde.consent.notice.NoticeRegister;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Ends consents that were given before a notice that requires new ones. Those that arrive late, from an import, are
 * found as well: what counts is when people decided.
 */
@ApplicationScoped
public class InvalidateConsents {
    private final NoticeRegister notices;
    private final ConsentLedger ledger;
    private final AppendToLedger append;
    private final ConsentConfig config;

    public InvalidateConsents(
            NoticeRegister notices, ConsentLedger ledger, AppendToLedger append, ConsentConfig config) {
        this.notices = notices;
        this.ledger = ledger;
        this.append = append;
        this.config = config;
    }

    /** Ends one batch; whether there may be more. */
    @WithTransaction
    public Uni<Boolean> handle() {
        return notices.outlines().map(NoticeOutlines::requiringNewConsent).chain(this::invalidate);
    }

    private Uni<Boolean> invalidate(List<NoticeOutline> requiring) {
        var more = Uni.createFrom().item(false);
        for (var notice : requiring) {
            more = more.chain(found -> found ? Uni.createFrom().item(true) : invalidate(notice));
        }
        return more;
    }

    private Uni<Boolean> invalidate(NoticeOutline notice) {
        var limit = config.expiry().batchSize();
        return ledger.givenBefore(notice.publishedAt(), notice.purposes(), limit)
                .call(keys -> end(keys, notice))
                .map(keys -> keys.size() == limit);
    }

    private Uni<?> end(List<ConsentKey> keys, NoticeOutline notice) {
        return keys.isEmpty()
                ? Uni.createFrom().voidItem()
                : append.handle(keys.stream().map(key -> command(key, notice)).toList());
    }

    private static LedgerCommand command(ConsentKey key, NoticeOutline notice) {
        return new LedgerCommand.Invalidate(key, notice.key() + "@" + notice.version(), notice.publishedAt());
    }
}
