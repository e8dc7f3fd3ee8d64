package io.stammkunde.consent.merge;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ledger.AppendToLedger;
import io.stammkunde.consent.ledger.LedgerCommand;
import io.stammkunde.consent.ledger.LedgerPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Brings decisions together where profiles were. What was told before changes nothing. */
@ApplicationScoped
public class FollowMerges {
    private final AppendToLedger append;

    public FollowMerges(AppendToLedger append) {
        this.append = append;
    }

    /** In the order given. */
    public Uni<LedgerPlan> handle(List<Lineage> changes) {
        return append.handle(changes.stream().map(FollowMerges::command).toList());
    }

    private static LedgerCommand command(Lineage change) {
        return switch (change) {
            case Lineage.Merged merged -> new LedgerCommand.Absorb(merged.absorbed(), merged.survivor());
            case Lineage.Unmerged unmerged -> new LedgerCommand.Release(unmerged.released());
        };
    }
}
