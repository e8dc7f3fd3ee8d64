package io.stammkunde.consent.ledger;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is on record. */
@ApplicationScoped
public class FindConsents {
    private final ConsentLedger ledger;

    public FindConsents(ConsentLedger ledger) {
        this.ledger = ledger;
    }

    /** What holds now, ordered by purpose and channel. */
    public Uni<List<StandingConsent>> standing(ProfileId profile) {
        return ledger.standing(profile);
    }

    /** Entries by position, after one of them; of one purpose or all. */
    public Uni<List<LedgerEntry>> history(ProfileId profile, @Nullable String purpose, int afterPosition, int limit) {
        return ledger.history(profile, purpose, afterPosition, limit);
    }

    /** Whether the person's entries are the ones that were written. */
    public Uni<ChainCheck> check(ProfileId profile) {
        return ledger.chain(profile).map(FindConsents::check);
    }

    private static ChainCheck check(Optional<ConsentLedger.Chain> chain) {
        return chain.map(found -> ChainCheck.of(found.entries(), found.lastHash()))
                .orElse(new ChainCheck.Intact(0, EntryHash.NONE));
    }
}
