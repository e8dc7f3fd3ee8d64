package io.stammkunde.consent.ledger;

import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.Purposes;
import io.stammkunde.consent.purpose.UnknownPurpose;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What a decision means for the ledger, by the version of its purpose that was in force. */
@ApplicationScoped
class DecideCommands {
    private final EvidenceVault vault;
    private final Clock clock;

    DecideCommands(EvidenceVault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * The command of one decision.
     *
     * @throws UnknownPurpose if there was no such purpose then
     * @throws LedgerRefusal if the purpose does not let the person decide this, or no longer
     */
    LedgerCommand command(UUID entryId, String origin, ProfileId profile, NewDecision decision, Purposes known) {
        var purpose = purpose(known, decision);
        return new LedgerCommand.Decide(
                entryId,
                new ConsentKey(profile, decision.purpose(), decision.channel()),
                purpose.version(),
                decision.recorded(),
                decision.at().orElse(null),
                decision.validUntil().orElse(null),
                decision.method(),
                decision.evidence().map(text -> vault.digest(entryId, text)).orElse(null),
                origin,
                decision.notices());
    }

    private Purpose purpose(Purposes known, NewDecision decision) {
        var at = decision.at().orElse(clock.instant());
        var purpose = known.at(decision.purpose(), at).orElseThrow(() -> new UnknownPurpose(decision.purpose()));
        SayRule.require(purpose, decision.channel(), decision.action(), at);
        return purpose;
    }
}
