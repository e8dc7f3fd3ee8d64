package io.stammkunde.consent.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.notice.NoticeOutlines;
import io.stammkunde.consent.notice.NoticeRefusal;
import io.stammkunde.consent.notice.NoticeRegister;
import io.stammkunde.consent.purpose.PurposeRefusal;
import io.stammkunde.consent.purpose.PurposeRegister;
import io.stammkunde.consent.purpose.Purposes;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.context.InTurn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The part of recording decisions, one or many, that is one transaction: claim of the request, entries, states, evidence,
 * letters, messages, audit; for many in as many round trips as for one.
 */
@ApplicationScoped
class AppendDecisions {
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

    AppendDecisions(
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

    /**
     * The entries, in the order of the decisions. Fails with {@link OneOfMany}.
     *
     * @param profiles of whom each decision is
     */
    @WithTransaction
    Uni<List<LedgerEntry>> handle(
            Actor by,
            Optional<RequestName> request,
            List<ProfileId> profiles,
            List<NewDecision> decisions,
            String fingerprint) {
        return once.handle(
                request, fingerprint, origin -> record(by, origin, profiles, decisions), ledger::allOfRequest);
    }

    private Uni<List<LedgerEntry>> record(
            Actor by, String origin, List<ProfileId> profiles, List<NewDecision> decisions) {
        var ids = decisions.stream()
                .map(decision -> UuidCreator.getTimeOrderedEpoch())
                .toList();
        return requireShowable(decisions)
                .chain(purposes::load)
                .map(known -> commands(origin, ids, profiles, decisions, known))
                .chain(append::handle)
                .map(plan -> inOrder(ids, plan.entries()))
                .call(entries ->
                        each(entries, decisions, decision -> decision.evidence().isPresent(), this::keepEvidence))
                .call(entries -> each(
                        entries, decisions, decision -> decision.confirmBy().isPresent(), this::ask))
                .call(entries -> note.handle(by, "consent.recorded", entries));
    }

    private Uni<Void> requireShowable(List<NewDecision> decisions) {
        return decisions.stream().allMatch(decision -> decision.notices().isEmpty())
                ? Uni.createFrom().voidItem()
                : notices.outlines()
                        .invoke(known -> requireShowable(known, decisions))
                        .replaceWithVoid();
    }

    private static void requireShowable(NoticeOutlines known, List<NewDecision> decisions) {
        for (var index = 0; index < decisions.size(); index++) {
            var decision = decisions.get(index);
            orWhich(index, () -> {
                known.requireShowable(decision.notices(), decision.purpose());
                return decision;
            });
        }
    }

    private List<LedgerCommand> commands(
            String origin, List<UUID> ids, List<ProfileId> profiles, List<NewDecision> decisions, Purposes known) {
        return IntStream.range(0, decisions.size())
                .mapToObj(index -> orWhich(
                        index,
                        () -> decide.command(ids.get(index), origin, profiles.get(index), decisions.get(index), known)))
                .toList();
    }

    private static List<LedgerEntry> inOrder(List<UUID> ids, List<LedgerEntry> entries) {
        Map<UUID, LedgerEntry> byId = entries.stream().collect(Collectors.toMap(LedgerEntry::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }

    private Uni<Void> keepEvidence(LedgerEntry entry, NewDecision decision) {
        return vault.keep(entry.id(), decision.evidence().orElseThrow(), clock.instant());
    }

    private Uni<Void> ask(LedgerEntry entry, NewDecision decision) {
        return confirmation.ask(entry, decision.confirmBy().orElseThrow());
    }

    private static Uni<Void> each(
            List<LedgerEntry> entries,
            List<NewDecision> decisions,
            Predicate<NewDecision> concerned,
            BiFunction<LedgerEntry, NewDecision, Uni<Void>> step) {
        var indices = IntStream.range(0, entries.size())
                .filter(index -> concerned.test(decisions.get(index)))
                .boxed()
                .toList();
        return InTurn.each(indices, index -> step.apply(entries.get(index), decisions.get(index)));
    }

    /** Says of which decision a refusal is. */
    static <T> T orWhich(int index, Supplier<T> step) {
        try {
            return step.get();
        } catch (LedgerRefusal | PurposeRefusal | NoticeRefusal refusal) {
            throw new OneOfMany(index, refusal);
        }
    }
}
