package io.stammkunde.consent.signal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.audit.Actor;
import io.stammkunde.consent.inbox.Inbox;
import io.stammkunde.consent.ledger.AppendToLedger;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.ConsentLedger;
import io.stammkunde.consent.ledger.EvidenceVault;
import io.stammkunde.consent.ledger.LedgerCommand;
import io.stammkunde.consent.ledger.LedgerEntry;
import io.stammkunde.consent.ledger.LedgerPlan;
import io.stammkunde.consent.ledger.Method;
import io.stammkunde.consent.ledger.NoteEntry;
import io.stammkunde.consent.ledger.OncePerRequest;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.Purpose;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.purpose.PurposeRegister;
import io.stammkunde.consent.purpose.Purposes;
import io.stammkunde.consent.signal.SignalPlan.Spoken;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.context.InTurn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The part of recording signals that is one transaction: claims, entries, states, evidence, messages, audit. */
@ApplicationScoped
class AppendSignals {
    private static final String STRINGS = "signals";
    private static final String GPC_EVIDENCE = GlobalPrivacyControl.HEADER + ": 1";

    private final PurposeRegister purposes;
    private final OncePerRequest once;
    private final Inbox inbox;
    private final ConsentLedger ledger;
    private final AppendToLedger append;
    private final EvidenceVault vault;
    private final NoteEntry note;
    private final Clock clock;

    AppendSignals(
            PurposeRegister purposes,
            OncePerRequest once,
            Inbox inbox,
            ConsentLedger ledger,
            AppendToLedger append,
            EvidenceVault vault,
            NoteEntry note,
            Clock clock) {
        this.purposes = purposes;
        this.once = once;
        this.inbox = inbox;
        this.ledger = ledger;
        this.append = append;
        this.vault = vault;
        this.note = note;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Signalled> handle(Actor by, ProfileId profile, NewSignals signals, ReadSignals read) {
        return purposes.load()
                .map(this::current)
                .chain(known -> once.handle(
                                signals.request(),
                                signals.fingerprint(),
                                origin -> record(by, origin, profile, read, known),
                                ledger::allOfRequest)
                        .chain(recorded -> ledger.standing(profile)
                                .map(standing -> signalled(profile, recorded, standing, read, known))));
    }

    private List<Purpose> current(Purposes known) {
        var now = clock.instant();
        return known.allAt(now).stream()
                .filter(purpose -> purpose.isInForceAt(now))
                .toList();
    }

    private Uni<List<LedgerEntry>> record(
            Actor by, String origin, ProfileId profile, ReadSignals read, List<Purpose> known) {
        return unheard(profile, read, SignalPlan.of(known, read.tcf(), read.gpc()))
                .chain(spoken -> ledger.objectedByGpc(List.of(profile))
                        .map(objections -> commands(origin, profile, read, spoken, objections)))
                .chain(this::append)
                .call(entries -> InTurn.each(entries, entry -> keepEvidence(entry, read)))
                .call(entries -> note.handle(by, "consent.recorded", entries));
    }

    /** Without what the same string has said before. */
    private Uni<List<Spoken>> unheard(ProfileId profile, ReadSignals read, List<Spoken> spoken) {
        var names = spoken.stream()
                .filter(AppendSignals::isOfTool)
                .collect(toMap(said -> read.nameOf(profile, said), said -> ""));
        return names.isEmpty()
                ? Uni.createFrom().item(spoken)
                : inbox.claim(STRINGS, names, clock.instant())
                        .map(claimed -> spoken.stream()
                                .filter(said -> !isOfTool(said) || claimed.contains(read.nameOf(profile, said)))
                                .toList());
    }

    private List<LedgerCommand> commands(
            String origin,
            ProfileId profile,
            ReadSignals read,
            List<Spoken> spoken,
            Map<ConsentKey, Instant> objections) {
        return spoken.stream()
                .<LedgerCommand>map(said -> command(origin, profile, read, said, objections))
                .toList();
    }

    private LedgerCommand.Signal command(
            String origin, ProfileId profile, ReadSignals read, Spoken said, Map<ConsentKey, Instant> objections) {
        var entryId = UuidCreator.getTimeOrderedEpoch();
        var objectedBefore = objections.entrySet().stream()
                .filter(known -> known.getKey().purpose().equals(said.purpose().key()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        return new LedgerCommand.Signal(
                entryId,
                new ConsentKey(profile, said.purpose().key(), said.channel()),
                said.purpose().version(),
                said.action(),
                isOfTool(said) ? read.toldAt() : read.gpcAt(),
                said.method(),
                vault.digest(entryId, evidence(said.method(), read)),
                origin,
                objectedBefore);
    }

    private Uni<List<LedgerEntry>> append(List<LedgerCommand> commands) {
        return commands.isEmpty()
                ? Uni.createFrom().item(List.of())
                : append.handle(commands).map(LedgerPlan::entries);
    }

    private Uni<Void> keepEvidence(LedgerEntry entry, ReadSignals read) {
        return vault.keep(entry.id(), evidence(entry.statement().method(), read), clock.instant());
    }

    private static Signalled signalled(
            ProfileId profile,
            List<LedgerEntry> recorded,
            List<StandingConsent> all,
            ReadSignals read,
            List<Purpose> known) {
        var concerned = SignalPlan.of(known, read.tcf(), read.gpc()).stream()
                .map(said -> said.purpose().key())
                .collect(toSet());
        var standing = all.stream()
                .filter(consent -> concerned.contains(consent.key().purpose()))
                .toList();
        return new Signalled(profile, recorded, standing, conflicts(recorded, standing, read, known));
    }

    /** Those just recorded, and consents that were given in spite of the browser's objection and so go on. */
    private static Set<PurposeKey> conflicts(
            List<LedgerEntry> recorded, List<StandingConsent> standing, ReadSignals read, List<Purpose> known) {
        var objected = known.stream()
                .filter(purpose -> read.gpc() && purpose.isObjectedToByGpc())
                .map(Purpose::key)
                .collect(toSet());
        return Stream.concat(
                        recorded.stream()
                                .filter(entry -> entry.statement().conflict())
                                .map(entry -> entry.statement().key().purpose()),
                        standing.stream()
                                .filter(consent -> consent.key().channel() == Channel.NONE)
                                .filter(consent -> consent.permitsAt(read.gpcAt()))
                                .map(consent -> consent.key().purpose())
                                .filter(objected::contains))
                .collect(toSet());
    }

    private static String evidence(Method method, ReadSignals read) {
        return method == Method.GPC ? GPC_EVIDENCE : read.tcString().orElse("");
    }

    private static boolean isOfTool(Spoken said) {
        return said.method() == Method.TC_STRING;
    }
}
