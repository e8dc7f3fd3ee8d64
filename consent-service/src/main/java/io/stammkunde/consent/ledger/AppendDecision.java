package io.stammkunde.consent.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.notice.NoticeRegister;
import io.stammkunde.consent.purpose.PurposeRegister;
import io.stammkunde.consent.subject.ProfileId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The part of recording a decision that is one transaction: claim of the request, entry, state, evidence,
 * message, audit.
 */
@ApplicationScoped
class AppendDecision {
    private final PurposeRegister purposes;
    private final NoticeRegister notices;
    private final OncePerRequest once;
    private final ConsentLedger ledger;
    private final AppendToLedger append;
    private final EvidenceVault vault;
    private final DecideCommands decide;
    private final AskForConfirmation confirmation;
    private final NoteEntry note;
    private final Clock clock;

    AppendDecision(
            PurposeRegister purposes,
            NoticeRegister notices,
            OncePerRequest once,
            ConsentLedger ledger,
            AppendToLedger append,
            EvidenceVault vault,
            DecideCommands decide,
            AskForConfirmation confirmation,
            NoteEntry note,
            Clock clock) {
        this.purposes = purposes;
        this.notices = notices;
        this.once = once;
        this.ledger = ledger;
        this.append = append;
        this.vault = vault;
        this.decide = decide;
        this.confirmation = confirmation;
        this.note = note;
        this.clock = clock;
    }

    @WithTransaction
    Uni<LedgerEntry> handle(Actor by, ProfileId profile, NewDecision decision, String fingerprint) {
        return once.handle(
                decision.request(), fingerprint, origin -> record(by, origin, profile, decision), this::recorded);
    }

    private Uni<LedgerEntry> recorded(String origin) {
        return ledger.ofRequest(origin)
                .map(entry -> entry.orElseThrow(
                        () -> new IllegalStateException("a claimed request has no entry: " + origin)));
    }

    private Uni<LedgerEntry> record(Actor by, String origin, ProfileId profile, NewDecision decision) {
        var entryId = UuidCreator.getTimeOrderedEpoch();
        return requireShowable(decision)
                .chain(purposes::load)
                .map(known -> decide.command(entryId, origin, profile, decision, known))
                .chain(command -> append.handle(List.of(command)))
                .call(() -> keepEvidence(entryId, decision))
                .map(plan -> plan.entries().getFirst())
                .call(entry -> ask(entry, decision))
                .call(entry -> note.handle(by, "consent.recorded", entry));
    }

    private Uni<Void> requireShowable(NewDecision decision) {
        return decision.notices().isEmpty()
                ? Uni.createFrom().voidItem()
                : notices.outlines()
                        .invoke(known -> known.requireShowable(decision.notices(), decision.purpose()))
                        .replaceWithVoid();
    }

    private Uni<Void> ask(LedgerEntry entry, NewDecision decision) {
        return decision.confirmBy()
                .map(by -> confirmation.ask(entry, by))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> keepEvidence(UUID entryId, NewDecision decision) {
        return decision.evidence()
                .map(evidence -> vault.keep(entryId, evidence, clock.instant()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
